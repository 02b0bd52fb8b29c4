package madoguchi.workbench.page;

import com.sun.net.httpserver.Headers;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Keeps other web sites away from the page: a browser will happily call a local port for any of them.
final class Guard {
    private static final Pattern LOOPBACK = Pattern.compile("(127\\.0\\.0\\.1|localhost|\\[::1])(:\\d{1,5})?");

    private Guard() {}

    /// A name that resolves to loopback but is not one of loopback's own betrays DNS rebinding; an origin that is not
    /// this very page betrays another site. A POST must be JSON because a foreign form cannot send that unasked.
    static boolean admits(String method, Headers headers) {
        String host = headers.getFirst("Host");
        if (host == null || !LOOPBACK.matcher(host).matches()) {
            return false;
        }
        String origin = headers.getFirst("Origin");
        if (origin != null && !origin.equals("http://" + host)) {
            return false;
        }
        String site = headers.getFirst("Sec-Fetch-Site");
        if (site != null && !Set.of("same-origin", "none").contains(site)) {
            return false;
        }
        return method.equals("GET") || (method.equals("POST") && isJson(headers.getFirst("Content-Type")));
    }

    private static boolean isJson(@Nullable String contentType) {
        return contentType != null
                && contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT).equals("application/json");
    }
}
