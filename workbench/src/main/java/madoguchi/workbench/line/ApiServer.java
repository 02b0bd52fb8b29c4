package madoguchi.workbench.line;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.time.InstantSource;
import java.util.Optional;

/// Takes the bot's calls: reads, authenticates, misbehaves if told to, records.
final class ApiServer implements HttpHandler {
    static final String RETRY_KEY = "X-Line-Retry-Key";
    private static final int LARGEST_REQUEST = 2 * 1024 * 1024;
    private static final System.Logger LOG = System.getLogger(ApiServer.class.getName());

    private final ApiRoutes routes;
    private final AccessTokens tokens;
    private final Faults faults;
    private final Ids ids;
    private final InstantSource clock;
    private final Recent<ApiCall> calls;

    ApiServer(ApiRoutes routes, AccessTokens tokens, Faults faults, Ids ids, InstantSource clock, int recordsKept) {
        this.routes = routes;
        this.tokens = tokens;
        this.faults = faults;
        this.ids = ids;
        this.clock = clock;
        this.calls = new Recent<>(recordsKept);
    }

    Recent<ApiCall> calls() {
        return calls;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        // Closing an exchange before anything was sent cuts the connection.
        try (exchange) {
            var request = new ApiRequest(
                    ids.request(),
                    exchange.getRequestMethod(),
                    exchange.getRequestURI().getPath(),
                    exchange.getRequestHeaders(),
                    exchange.getRequestBody().readNBytes(LARGEST_REQUEST + 1));
            Optional<Account> account = account(request);
            if (faults.strikes(Fault.API_SLOW) && !Pause.of(faults.slow())) {
                return;
            }
            if (faults.strikes(Fault.CUT_BEFORE)) {
                record(request, account, 0);
                return;
            }
            ApiAnswer answer = answer(request, account);
            if (faults.strikes(Fault.CUT_AFTER)) {
                record(request, account, 0);
                return;
            }
            record(request, account, answer.status());
            send(exchange, request, answer);
        }
    }

    private ApiAnswer answer(ApiRequest request, Optional<Account> account) {
        if (request.body().length > LARGEST_REQUEST) {
            return ApiAnswer.error(413, "The request exceeds the max size of 2MB");
        }
        if (faults.strikes(Fault.API_ERROR)) {
            return ApiAnswer.error(500, "Internal server error");
        }
        try {
            if (ApiRoutes.needsNoToken(request)) {
                return routes.withoutToken(request);
            }
            if (account.isEmpty() || faults.strikes(Fault.TOKEN_REJECTED)) {
                return ApiAnswer.error(
                        401,
                        "Authentication failed. Confirm that the access token in the authorization header is valid.");
            }
            if (faults.strikes(Fault.RATE_LIMIT)) {
                return ApiAnswer.error(429, "The API rate limit has been exceeded. Try again later.");
            }
            return routes.answer(account.get(), request);
        } catch (Refusal refusal) {
            return refusal.answer();
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "the stand-in itself failed", e);
            return ApiAnswer.error(500, "Internal server error");
        }
    }

    private Optional<Account> account(ApiRequest request) {
        String authorization = request.header("Authorization");
        return authorization != null && authorization.startsWith("Bearer ")
                ? tokens.account(authorization.substring("Bearer ".length()))
                : Optional.empty();
    }

    private void record(ApiRequest request, Optional<Account> account, int status) {
        calls.add(new ApiCall(
                clock.instant(),
                account.map(found -> found.channel().id()).orElse(null),
                request.method(),
                request.path(),
                status,
                request.header(RETRY_KEY),
                Ids.sha256(request.body()),
                request.id()));
    }

    private static void send(HttpExchange exchange, ApiRequest request, ApiAnswer answer) throws IOException {
        exchange.getResponseHeaders().set("x-line-request-id", request.id());
        exchange.getResponseHeaders().set("Content-Type", answer.contentType());
        answer.headers().forEach(exchange.getResponseHeaders()::set);
        boolean empty = answer.body().length == 0;
        exchange.sendResponseHeaders(answer.status(), empty ? -1 : answer.body().length);
        if (!empty) {
            exchange.getResponseBody().write(answer.body());
        }
    }
}
