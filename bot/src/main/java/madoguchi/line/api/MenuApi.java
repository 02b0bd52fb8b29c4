package madoguchi.line.api;

import com.linecorp.bot.client.base.BlobContent;
import com.linecorp.bot.client.base.Result;
import com.linecorp.bot.client.base.UploadFile;
import com.linecorp.bot.client.base.exception.AbstractLineClientException;
import com.linecorp.bot.messaging.client.MessagingApiBlobClient;
import com.linecorp.bot.messaging.client.MessagingApiClient;
import com.linecorp.bot.messaging.model.CreateRichMenuAliasRequest;
import com.linecorp.bot.messaging.model.RichMenuAliasResponse;
import com.linecorp.bot.messaging.model.RichMenuIdResponse;
import com.linecorp.bot.messaging.model.RichMenuRequest;
import com.linecorp.bot.messaging.model.UpdateRichMenuAliasRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// The rich menus of one account at LINE. Each call waits for its answer; what LINE does not do is a [MenuFailure].
///
/// @param data where contents go: pictures are not sent where the rest is
record MenuApi(
        String operator, MessagingApiClient client, MessagingApiBlobClient data, AccessToken token, Duration timeout) {

    /// All menus made through the API, ours or not: their names by id, in LINE's order.
    Map<String, String> menus() {
        Map<String, String> names = new LinkedHashMap<>();
        done("list the menus", client::getRichMenuList)
                .body()
                .richmenus()
                .forEach(menu -> names.put(menu.richMenuId(), menu.name()));
        return names;
    }

    String create(RichMenuRequest menu) {
        return done("create a menu", () -> client.createRichMenu(menu)).body().richMenuId();
    }

    boolean hasPicture(String menu) {
        try {
            BlobContent picture = done("look for its picture", () -> data.getRichMenuImage(menu))
                    .body();
            picture.byteStream().close();
            return true;
        } catch (MenuFailure e) {
            return orElse(e, false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void picture(String menu, byte[] png) {
        done("upload its picture", () -> data.setRichMenuImage(menu, UploadFile.fromByteArray(png, "image/png")));
    }

    void delete(String menu) {
        done("delete a menu", () -> client.deleteRichMenu(menu));
    }

    /// The menus' ids by alias.
    Map<String, String> aliases() {
        return done("list the aliases", client::getRichMenuAliasList).body().aliases().stream()
                .collect(Collectors.toMap(RichMenuAliasResponse::richMenuAliasId, RichMenuAliasResponse::richMenuId));
    }

    void name(String alias, String menu) {
        done("create an alias", () -> client.createRichMenuAlias(new CreateRichMenuAliasRequest(alias, menu)));
    }

    void rename(String alias, String menu) {
        done("change an alias", () -> client.updateRichMenuAlias(alias, new UpdateRichMenuAliasRequest(menu)));
    }

    /// The menu of everybody who has none of their own, if it was set through the API.
    Optional<String> usual() {
        try {
            RichMenuIdResponse usual = done("ask for the default menu", client::getDefaultRichMenuId)
                    .body();
            return Optional.of(usual.richMenuId());
        } catch (MenuFailure e) {
            return orElse(e, Optional.empty());
        }
    }

    void makeUsual(String menu) {
        done("set the default menu", () -> client.setDefaultRichMenu(menu));
    }

    void noneUsual() {
        done("take the default menu away", client::cancelDefaultRichMenu);
    }

    private static <T> T orElse(MenuFailure failure, T ifNotFound) {
        if (failure.notFound()) {
            return ifNotFound;
        }
        throw failure;
    }

    private <T> Result<T> done(String what, Supplier<CompletableFuture<Result<T>>> call) {
        if (!token.ready(timeout)) {
            throw new MenuFailure(operator, what, 0, "there is no access token");
        }
        CompletableFuture<Result<T>> future = call.get();
        try {
            return future.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            // On the very future the SDK gave: only that frees the connection.
            future.cancel(true);
            throw new MenuFailure(operator, what, 0, "LINE did not answer in time");
        } catch (InterruptedException e) {
            future.cancel(true);
            Thread.currentThread().interrupt();
            throw new MenuFailure(operator, what, 0, "interrupted");
        } catch (ExecutionException e) {
            // The SDK's messages hold addresses: kinds only.
            throw switch (e.getCause()) {
                case AbstractLineClientException refused ->
                    new MenuFailure(operator, what, refused.getCode(), "LINE answered " + refused.getCode());
                case Wire.NotSent notSent -> new MenuFailure(operator, what, 0, "not sent: " + notSent.getMessage());
                case null -> new MenuFailure(operator, what, 0, "failed");
                case Throwable other ->
                    new MenuFailure(operator, what, 0, other.getClass().getSimpleName());
            };
        }
    }

    /// Without the token.
    @Override
    public String toString() {
        return "MenuApi[" + operator + "]";
    }
}
