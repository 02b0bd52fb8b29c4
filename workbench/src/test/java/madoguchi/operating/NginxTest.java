package madoguchi.operating;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

/// `config/deployment/nginx.conf`.
class NginxTest {
    private static final String PASSWORD = "changeit";

    private final String file = Repository.text(Repository.DEPLOYMENT.resolve("nginx.conf"));

    private List<String> all(String pattern) {
        return Pattern.compile("(?m)" + pattern)
                .matcher(file)
                .results()
                .map((MatchResult each) -> each.group(1))
                .toList();
    }

    @Test
    void it_passes_on_the_webhook_and_nothing_else() {
        String port = new SpringSettings().defaults("server.port").getFirst();
        assertThat(all("^\\s*location (\\S+) \\{")).containsExactly("/line/", "/");
        assertThat(all("^\\s*server (127\\S+)")).containsExactly("127.0.0.1:" + port);
        assertThat(all("proxy_pass\\s+http://(\\w+);")).isEqualTo(all("^upstream (\\w+) "));
        assertThat(all("location / \\{\\s*(return 404;)")).hasSize(1);
        assertThat(all("^\\s*(allow|deny) ")).isEmpty();
        assertThat(all("ssl_protocols\\s+(.*);")).containsExactly("TLSv1.2 TLSv1.3");
    }

    @Test
    void it_lets_through_what_the_bot_takes() {
        String taken = OwnSettings.all()
                .getOrDefault("madoguchi.line.webhook.body-limit", List.of())
                .getFirst();
        assertThat(all("client_max_body_size\\s+(\\d+)m;"))
                .map(limit -> DataSize.ofMegabytes(Long.parseLong(limit)))
                .containsExactly(DataSize.parse(taken));
    }

    @Test
    void nginx_itself_takes_it(@TempDir Path folder)
            throws IOException, InterruptedException, GeneralSecurityException {
        var nginx = Installed.program("nginx");
        Assumptions.assumeTrue(nginx.isPresent(), "no nginx is installed");
        Path certificate = certificate(folder);
        Path whole = folder.resolve("nginx.conf");
        Files.writeString(
                whole,
                "pid %s/pid; error_log stderr;\nevents {}\nhttp { access_log off; client_body_temp_path %s/b;\n"
                                .formatted(folder, folder)
                        + "proxy_temp_path %s/p; fastcgi_temp_path %s/f; uwsgi_temp_path %s/u; scgi_temp_path %s/s;\n"
                                .formatted(folder, folder, folder, folder)
                        + file.replaceAll("(ssl_certificate(?:_key)?\\s+)[^;]+;", "$1" + certificate + ";")
                        + "}\n");
        var tested = Installed.run(
                folder, List.of(nginx.orElseThrow().toString(), "-t", "-p", folder.toString(), "-c", whole.toString()));
        assertThat(tested.said()).contains("syntax is ok");
        assertThat(tested.exit()).isZero();
    }

    /// A certificate of its own with its key, as one PEM file.
    private static Path certificate(Path folder) throws IOException, InterruptedException, GeneralSecurityException {
        Path store = folder.resolve("store.p12");
        var made = Installed.run(
                folder,
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-keyalg",
                        "EC",
                        "-alias",
                        "proxy",
                        "-dname",
                        "CN=madoguchi.example.jp",
                        "-storepass",
                        PASSWORD,
                        "-keystore",
                        store.toString()));
        assertThat(made.exit()).as(made.said()).isZero();
        KeyStore keys = KeyStore.getInstance(store.toFile(), PASSWORD.toCharArray());
        Path pem = folder.resolve("proxy.pem");
        Files.writeString(
                pem,
                pem("CERTIFICATE", keys.getCertificate("proxy").getEncoded())
                        + pem(
                                "PRIVATE KEY",
                                keys.getKey("proxy", PASSWORD.toCharArray()).getEncoded()));
        return pem;
    }

    private static String pem(String what, byte[] content) {
        return "-----BEGIN %s-----\n%s\n-----END %s-----\n"
                .formatted(what, Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(content), what);
    }
}
