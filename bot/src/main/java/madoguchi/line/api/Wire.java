package madoguchi.line.api;

import com.linecorp.bot.client.base.http.HttpChain;
import com.linecorp.bot.client.base.http.HttpInterceptor;
import com.linecorp.bot.client.base.http.HttpResponse;
import java.io.IOException;
import okhttp3.Call;
import okhttp3.EventListener;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/// Sees to it that one call is one request, and tells whether it left the house.
///
/// OkHttp by itself sends a request again when its connection dies before the answer (measured with 5.3.2: the stub got
/// the same reply twice), when the server answers 408 or 503 with `Retry-After: 0`, and elsewhere when it redirects.
/// The builder of LINE's SDK has no switch for that, but takes a listener, and a listener may cancel the call. For a
/// reply this matters: the first request may have spent the token, then the second one's "Invalid reply token" would
/// look as if nothing had been said, and it would be said again. A push may go twice, its retry key sees to the rest.
final class Wire extends EventListener implements HttpInterceptor {
    /// The request did not begin to leave.
    static final class NotSent extends IOException {
        private static final long serialVersionUID = 1L;

        NotSent(IOException cause) {
            super(cause.getClass().getSimpleName(), cause);
        }
    }

    /// The SDK's client runs a call, and tells its listener, on one thread.
    private final ThreadLocal<Boolean> leaving = ThreadLocal.withInitial(() -> false);

    @Override
    public HttpResponse intercept(HttpChain chain) throws IOException {
        leaving.set(false);
        try {
            return chain.proceed(chain.request());
        } catch (IOException e) {
            throw leaving.get() ? e : new NotSent(e);
        }
    }

    @Override
    public void requestHeadersStart(Call call) {
        leaving.set(true);
    }

    @Override
    public void retryDecision(Call call, IOException exception, boolean retry) {
        if (retry
                && leaving.get()
                && Endpoint.REPLY.path().equals(call.request().url().encodedPath())) {
            call.cancel();
        }
    }

    @Override
    public void followUpDecision(Call call, Response networkResponse, @Nullable Request nextRequest) {
        if (nextRequest != null) {
            call.cancel();
        }
    }
}
