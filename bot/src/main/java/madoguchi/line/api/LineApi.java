package madoguchi.line.api;

import com.linecorp.bot.client.base.Result;
import com.linecorp.bot.client.base.exception.AbstractLineClientException;
import com.linecorp.bot.messaging.client.MessagingApiClient;
import com.linecorp.bot.messaging.model.Message;
import com.linecorp.bot.messaging.model.PushMessageRequest;
import com.linecorp.bot.messaging.model.ReplyMessageRequest;
import com.linecorp.bot.messaging.model.RichMenuAliasResponse;
import com.linecorp.bot.messaging.model.ShowLoadingAnimationRequest;
import com.linecorp.bot.messaging.model.UserProfileResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The Messaging API as one operator's channel uses it. Waits for the answer, at most as long as one call may take.
final class LineApi {
    private static final Logger LOG = LoggerFactory.getLogger(LineApi.class);
    private static final Pattern REQUEST_ID = Pattern.compile("[A-Za-z0-9_-]{1,64}");

    /// A multiple of five from 5 to 60.
    private static final int LOADING_SECONDS = 10;

    private final String operator;
    private final MessagingApiClient client;
    private final AccessToken token;
    private final Duration timeout;
    private final CallMeters meters;

    LineApi(String operator, MessagingApiClient client, AccessToken token, Duration timeout, CallMeters meters) {
        this.operator = operator;
        this.client = client;
        this.token = token;
        this.timeout = timeout;
        this.meters = meters;
    }

    /// @param silent whether it comes without a sound
    Answer reply(String replyToken, List<Message> messages, boolean silent) {
        var request = new ReplyMessageRequest(replyToken, messages, silent);
        return call(Endpoint.REPLY, () -> client.replyMessage(request));
    }

    /// @param silent whether it comes without a sound
    Answer push(UUID retryKey, String person, List<Message> messages, boolean silent) {
        var request = new PushMessageRequest(person, messages, silent, null);
        return call(Endpoint.PUSH, () -> client.pushMessage(retryKey, request));
    }

    /// Shows the loading animation until the next message, or for this long.
    Answer showLoading(String person) {
        var request = new ShowLoadingAnimationRequest(person, LOADING_SECONDS);
        return call(Endpoint.LOADING, () -> client.showLoadingAnimation(request));
    }

    /// The id of the menu that an alias names; nothing if there is none, or LINE could not be asked.
    Optional<String> menu(String alias) {
        return asked(Endpoint.ALIAS, timeout, () -> client.getRichMenuAlias(alias))
                .body()
                .map(RichMenuAliasResponse::richMenuId);
    }

    /// The profile a person has on LINE. The SDK cannot read some (an address of a picture that is none), and LINE does
    /// not tell those of people who never agreed to it.
    ///
    /// @param within how long to wait, at most as long as for any other call
    Asked<UserProfileResponse> profile(String person, Duration within) {
        return asked(
                Endpoint.PROFILE, within.compareTo(timeout) < 0 ? within : timeout, () -> client.getProfile(person));
    }

    /// How a question ended, and what LINE said if it answered.
    record Asked<T>(Answer answer, Optional<T> body) {}

    private <T> Asked<T> asked(Endpoint endpoint, Duration within, Supplier<CompletableFuture<Result<T>>> question) {
        var asked = new AtomicReference<CompletableFuture<Result<T>>>();
        Answer answer = call(endpoint, within, () -> {
            CompletableFuture<Result<T>> future = question.get();
            asked.set(future);
            return future;
        });
        boolean answered = answer instanceof Answer.Status(int code, var _) && code == 200;
        return new Asked<>(
                answer,
                Optional.ofNullable(asked.get())
                        .filter(_ -> answered)
                        .map(future -> future.resultNow().body()));
    }

    /// Shows a person this menu, instead of the one that everybody sees.
    Answer showMenu(String person, String menu) {
        return call(Endpoint.LINK, () -> client.linkRichMenuIdToUser(person, menu));
    }

    /// The person sees again what everybody sees.
    Answer takeMenu(String person) {
        return call(Endpoint.UNLINK, () -> client.unlinkRichMenuIdFromUser(person));
    }

    private Answer call(Endpoint endpoint, Supplier<? extends CompletableFuture<? extends Result<?>>> call) {
        return call(endpoint, timeout, call);
    }

    private Answer call(
            Endpoint endpoint, Duration within, Supplier<? extends CompletableFuture<? extends Result<?>>> call) {
        long end = System.nanoTime() + within.toNanos();
        if (!token.ready(left(end))) {
            return new Answer.NotSent("no access token");
        }
        String shown = token.get();
        Answer answer = once(endpoint, call, end);
        if (answer instanceof Answer.Status(int code, var _) && code == 401 && token.renewed(shown, left(end))) {
            // Refused at the door: nothing was done, so this is still the first call.
            return once(endpoint, call, end);
        }
        return answer;
    }

    private Answer once(Endpoint endpoint, Supplier<? extends CompletableFuture<? extends Result<?>>> call, long end) {
        long start = System.nanoTime();
        Answer answer = answer(call.get(), left(end));
        long nanos = System.nanoTime() - start;
        meters.called(endpoint, answer, nanos);
        log(endpoint, answer, TimeUnit.NANOSECONDS.toMillis(nanos));
        return answer;
    }

    private static Answer answer(CompletableFuture<? extends Result<?>> future, Duration within) {
        try {
            return new Answer.Status(
                    200,
                    requestId(future.get(within.toNanos(), TimeUnit.NANOSECONDS).requestId()));
        } catch (TimeoutException e) {
            // On the very future the SDK gave: only that frees the connection.
            future.cancel(true);
            return new Answer.Lost("no answer in time");
        } catch (InterruptedException e) {
            future.cancel(true);
            Thread.currentThread().interrupt();
            return new Answer.Lost("interrupted");
        } catch (CancellationException e) {
            return new Answer.Lost("cancelled");
        } catch (ExecutionException e) {
            // The SDK's messages hold addresses with user ids: kinds only.
            return switch (e.getCause()) {
                case AbstractLineClientException refused ->
                    new Answer.Status(refused.getCode(), requestId(refused.getRequestId()));
                case Wire.NotSent notSent -> new Answer.NotSent("not sent: " + notSent.getMessage());
                case null -> new Answer.Lost("failed");
                case Throwable other -> new Answer.Lost(other.getClass().getSimpleName());
            };
        }
    }

    // A header's value: into the log it goes only if it looks like an id.
    private static String requestId(@Nullable String header) {
        return header != null && REQUEST_ID.matcher(header).matches() ? header : "-";
    }

    /// What LINE's guidelines ask to log of every call, and nothing of what it carried.
    private void log(Endpoint endpoint, Answer answer, long millis) {
        switch (answer) {
            case Answer.Status(int code, var id)
            when code == 200 ->
                LOG.debug("{}: {} {} 200 {} in {} ms", operator, endpoint.method(), endpoint.path(), id, millis);
            case Answer.Status(int code, var id) ->
                LOG.info("{}: {} {} {} {} in {} ms", operator, endpoint.method(), endpoint.path(), code, id, millis);
            case Answer.NotSent(var reason) ->
                LOG.info("{}: {} {} - {} in {} ms", operator, endpoint.method(), endpoint.path(), reason, millis);
            case Answer.Lost(var reason) ->
                LOG.info(
                        "{}: {} {} outcome unknown: {} in {} ms",
                        operator,
                        endpoint.method(),
                        endpoint.path(),
                        reason,
                        millis);
        }
    }

    private static Duration left(long end) {
        return Duration.ofNanos(Math.max(0, end - System.nanoTime()));
    }
}
