package madoguchi.web.counter;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import madoguchi.link.Token;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseCookie;

/// The browser's hold on an opened link: one cookie of 256 random bits, sent to this link's pages only, not readable by
/// scripts, never sent along from another site.
final class Session {
    private static final String NAME = "desk";
    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern WRITTEN = Pattern.compile("[A-Za-z0-9_-]{43}");

    /// Before the links' own path: that of `madoguchi.web.url`, where a proxy takes it off.
    private final String prefix;
    private final boolean secure;

    Session(Optional<String> web) {
        URI address = URI.create(web.orElse(""));
        this.prefix = address.getRawPath() == null ? "" : address.getRawPath();
        this.secure = "https".equals(address.getScheme());
    }

    static String draw() {
        byte[] random = new byte[BYTES];
        RANDOM.nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }

    /// What names a drawn page: as it came back from one, or a new one.
    static String once(@Nullable String brought) {
        return brought != null && WRITTEN.matcher(brought).matches() ? brought : draw();
    }

    static Optional<String> of(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        for (Cookie cookie : cookies == null ? new Cookie[0] : cookies) {
            if (cookie.getName().equals(NAME)
                    && WRITTEN.matcher(cookie.getValue()).matches()) {
                return Optional.of(cookie.getValue());
            }
        }
        return Optional.empty();
    }

    ResponseCookie cookie(Token token, String session, HttpServletRequest request) {
        return cookie(token, request).value(session).maxAge(Token.LIFE).build();
    }

    ResponseCookie gone(Token token, HttpServletRequest request) {
        return cookie(token, request).maxAge(0).build();
    }

    private ResponseCookie.ResponseCookieBuilder cookie(Token token, HttpServletRequest request) {
        return ResponseCookie.from(NAME)
                .path(prefix + token.path())
                .httpOnly(true)
                .secure(secure || request.isSecure())
                .sameSite("Strict");
    }
}
