package madoguchi.workbench.page;

import java.io.IOException;
import java.net.BindException;
import java.net.URI;
import madoguchi.workbench.line.LinePlatform;
import madoguchi.workbench.line.Loopback;
import madoguchi.workbench.mail.SupportMail;
import tools.jackson.databind.json.JsonMapper;

/// The workbench's page, on 127.0.0.1 only.
public final class WorkbenchPage implements AutoCloseable {
    private final Loopback server;
    private final Changes changes;

    private WorkbenchPage(Loopback server, Changes changes) {
        this.server = server;
        this.changes = changes;
    }

    /// Starts the page.
    ///
    /// @param port the wished port; if it is taken, or 0, any free one is used instead
    /// @throws IOException if no port can be bound
    public static WorkbenchPage start(int port, LinePlatform line, SupportMail mail) throws IOException {
        JsonMapper mapper = JsonMapper.builder().build();
        var changes = new Changes();
        line.onChange(changes::happened);
        mail.onMail(changes::happened);
        var handler = new PageServer(mapper, line, mail, changes);
        return new WorkbenchPage(bind(port, handler), changes);
    }

    private static Loopback bind(int port, PageServer handler) throws IOException {
        try {
            return Loopback.start(port, handler);
        } catch (BindException e) {
            return Loopback.start(0, handler);
        }
    }

    /// Where to point the browser.
    public URI uri() {
        return server.uri().resolve("/page/");
    }

    public int port() {
        return server.uri().getPort();
    }

    @Override
    public void close() {
        changes.close();
        server.close();
    }
}
