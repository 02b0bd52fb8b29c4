package madoguchi.workbench.bench;

import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Optional;

/// A bot that was started by somebody else.
///
/// @param url its webhook, such as `http://127.0.0.1:8080/line/immari`
/// @param secret the channel secret
/// @param api where it calls: its `madoguchi.line.api-url`
/// @param pid its process, if it runs on this machine
/// @param redis the address of its Redis, if that may be asked
public record RunningBot(URI url, String secret, InetSocketAddress api, Optional<Long> pid, Optional<String> redis) {
    @Override
    public String toString() {
        return "RunningBot[" + url + "]";
    }
}
