package madoguchi.web;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A browser without scripts: keeps cookies, follows what it is sent to, and sends what a form holds.
public final class Browser implements AutoCloseable {
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"\\s*/?>");
    private static final Pattern PRESS =
            Pattern.compile("<button[^>]* name=\"press\" value=\"([^\"]+)\"[^>]*>([^<]*)</button>");

    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(cookies)
            .build();
    private final URI root;
    private Page page = new Page(URI.create(""), 0, Map.of(), "");

    public Browser(URI root) {
        this.root = root;
    }

    /// What was answered.
    public record Page(URI place, int status, Map<String, List<String>> headers, String body) {
        public String header(String name) {
            return String.join(", ", headers.getOrDefault(name.toLowerCase(java.util.Locale.ROOT), List.of()));
        }

        /// The words a reader sees, without marks.
        public String words() {
            return body.replaceAll("(?s)<head>.*?</head>", " ")
                    .replaceAll("<[^>]*>", " ")
                    .replace("&lt;", "<")
                    .replace("&gt;", ">")
                    .replace("&quot;", "\"")
                    .replace("&#39;", "'")
                    .replace("&amp;", "&")
                    .replaceAll("\\s+", " ");
        }
    }

    public Page page() {
        return page;
    }

    public List<java.net.HttpCookie> cookies() {
        return cookies.getCookieStore().getCookies();
    }

    public Page get(String path) {
        return follow(send(HttpRequest.newBuilder(root.resolve(path)).GET()));
    }

    /// 「はじめる」.
    public Page begin(String path) {
        return follow(post(path, List.of()));
    }

    /// Fills in the form on the page and sends it.
    public Page fill(Map<String, String> fields) {
        List<String> pairs = new ArrayList<>(hidden("answers"));
        fields.forEach((name, value) -> pairs.add(pair(name, value)));
        return follow(post(at("answers"), pairs));
    }

    public Page press(String label) {
        var found = PRESS.matcher(page.body())
                .results()
                .filter(each -> each.group(2).equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + label + " on: " + page.words()));
        List<String> pairs = new ArrayList<>(hidden("press"));
        pairs.add(pair("press", found.group(1)));
        return follow(post(at("press"), pairs));
    }

    public Page finish() {
        return follow(post(at("finish"), hidden("finish")));
    }

    /// What the form on the page that goes there sends by itself.
    public List<String> hidden(String action) {
        int from = page.body().indexOf("action=\"" + action + "\"");
        if (from < 0) {
            throw new AssertionError("no form " + action + " on: " + page.words());
        }
        String form = page.body().substring(from, page.body().indexOf("</form>", from));
        return HIDDEN.matcher(form)
                .results()
                .map(each -> pair(each.group(1), each.group(2)))
                .toList();
    }

    public String at(String action) {
        return page.place().resolve(action).getRawPath();
    }

    public static String pair(String name, String value) {
        return encoded(name) + "=" + encoded(value);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /// Without following.
    public Page post(String path, List<String> pairs) {
        return send(HttpRequest.newBuilder(root.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(pairs.stream().collect(Collectors.joining("&")))));
    }

    public Page send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer =
                    http.send(request.header("Accept-Language", "ja").build(), HttpResponse.BodyHandlers.ofString());
            return new Page(answer.uri(), answer.statusCode(), answer.headers().map(), answer.body());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    public byte[] bytes(String path) {
        try {
            var request = HttpRequest.newBuilder(root.resolve(path)).GET().build();
            return http.send(request, HttpResponse.BodyHandlers.ofByteArray()).body();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private Page follow(Page answer) {
        Page next = answer;
        for (int i = 0; i < 5 && next.status() == 303; i++) {
            next = send(HttpRequest.newBuilder(next.place().resolve(next.header("location")))
                    .GET());
        }
        page = next;
        return next;
    }

    @Override
    public void close() {
        http.close();
    }
}
