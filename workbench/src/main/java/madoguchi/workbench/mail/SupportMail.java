package madoguchi.workbench.mail;

import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/// An SMTP server on 127.0.0.1 that takes every mail for anyone and keeps it. A mail is on disk before the sender is
/// told `250 OK`.
public final class SupportMail implements AutoCloseable {
    private static final String HOST = "127.0.0.1";
    /// A busy machine needs longer than the two seconds that are usual here.
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final MailFolder folder;
    private final int port;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private @Nullable GreenMail server;
    private @Nullable MovingMessage lastKept;
    private volatile boolean failing;

    private SupportMail(int port, MailFolder folder) {
        this.folder = folder;
        this.server = serve(port);
        this.port = server.getSmtp().getPort();
    }

    /// Starts to listen.
    ///
    /// @param port 0 takes any free one
    /// @param folder where the mails are kept, one `.eml` each; made if missing
    /// @throws IOException if the folder cannot be made or read
    /// @throws IllegalStateException if the port is taken
    public static SupportMail start(int port, Path folder) throws IOException {
        return new SupportMail(port, new MailFolder(folder));
    }

    public String host() {
        return HOST;
    }

    /// The same also while switched off.
    public int port() {
        return port;
    }

    /// Everything received, in earlier runs too, newest first.
    public List<ReceivedMail> mails() {
        return folder.newestFirst();
    }

    /// Called after each mail, on the thread that received it.
    public void onMail(Runnable listener) {
        listeners.add(listener);
    }

    /// While failing, every mail is refused with `451` after its data and not kept.
    public void failing(boolean failing) {
        this.failing = failing;
    }

    public boolean failing() {
        return failing;
    }

    /// Off: connections are refused. On again: the same port.
    public synchronized void on(boolean on) {
        GreenMail running = server;
        if (on && running == null) {
            server = serve(port);
        } else if (!on && running != null) {
            running.stop();
            server = null;
        }
    }

    public synchronized boolean on() {
        return server != null;
    }

    private GreenMail serve(int port) {
        var setup = new ServerSetup(port, HOST, ServerSetup.PROTOCOL_SMTP);
        setup.setServerStartupTimeout(PATIENCE.toMillis());
        var greenMail = new GreenMail(setup);
        greenMail.start();
        greenMail.getUserManager().setMessageDeliveryHandler((mail, recipient) -> keep(mail));
        return greenMail;
    }

    // Called once per recipient, but the mail is one. Not under this object's lock: stopping the server, which holds
    // it,
    // waits for the connection that is here.
    private GreenMailUser keep(MovingMessage mail) throws MessagingException, UserException {
        if (failing) {
            throw new UserException("failing, as told to");
        }
        synchronized (folder) {
            if (!mail.equals(lastKept)) {
                try {
                    var eml = new ByteArrayOutputStream();
                    mail.getMessage().writeTo(eml);
                    folder.keep(eml.toByteArray());
                } catch (IOException e) {
                    throw new UserException("not kept", e);
                }
                lastKept = mail;
                listeners.forEach(Runnable::run);
            }
        }
        return Nobody.INSTANCE;
    }

    @Override
    public void close() {
        on(false);
    }
}
