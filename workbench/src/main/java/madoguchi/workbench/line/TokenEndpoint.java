package madoguchi.workbench.line;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Issues stateless channel access tokens against channel id and secret.
final class TokenEndpoint {
    private final Collection<Account> accounts;
    private final AccessTokens tokens;

    TokenEndpoint(Collection<Account> accounts, AccessTokens tokens) {
        this.accounts = accounts;
        this.tokens = tokens;
    }

    ApiAnswer issue(ApiRequest request) {
        if (!request.hasType("application/x-www-form-urlencoded")) {
            return ApiAnswer.error(415, "The media type of the request is not supported");
        }
        Map<String, String> form = form(new String(request.body(), StandardCharsets.UTF_8));
        if (!"client_credentials".equals(form.get("grant_type"))) {
            return error("unsupported_grant_type", "grant_type must be client_credentials");
        }
        Optional<Account> account = accounts.stream()
                .filter(one -> one.channel().id().equals(form.get("client_id")))
                .filter(one -> same(one.channel().secret(), form.getOrDefault("client_secret", "")))
                .findFirst();
        if (account.isEmpty()) {
            return error("invalid_client", "invalid client_id or client_secret");
        }
        return ApiAnswer.json(
                200,
                Json.object()
                        .put("token_type", "Bearer")
                        .put("access_token", tokens.issueStateless(account.get()))
                        .put("expires_in", AccessTokens.STATELESS_LIFE.toSeconds()));
    }

    private static boolean same(String secret, String sent) {
        return MessageDigest.isEqual(secret.getBytes(StandardCharsets.UTF_8), sent.getBytes(StandardCharsets.UTF_8));
    }

    private static ApiAnswer error(String error, String description) {
        return ApiAnswer.json(400, Json.object().put("error", error).put("error_description", description));
    }

    private static Map<String, String> form(String body) {
        Map<String, String> fields = new HashMap<>();
        for (String pair : body.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                fields.put(
                        URLDecoder.decode(pair.substring(0, equals), StandardCharsets.UTF_8),
                        URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
            }
        }
        return fields;
    }
}
