package madoguchi.workbench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import madoguchi.fixture.LocalRedis;

/// Ports on the loopback interface.
final class Ports {
    private Ports() {}

    /// The wished one if nobody has it, otherwise any free one.
    static int freeNear(int wished) {
        try (var socket = new ServerSocket(wished, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            return LocalRedis.freePort();
        }
    }
}
