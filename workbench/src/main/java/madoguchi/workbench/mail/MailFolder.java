package madoguchi.workbench.mail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Mails as `.eml` files, and in memory as read; what was in the folder before is there again.
final class MailFolder {
    private final Path folder;
    private final List<ReceivedMail> oldestFirst = new ArrayList<>();
    private long last;

    MailFolder(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
        try (var files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".eml"))
                    .sorted()
                    .toList()) {
                String id = file.getFileName().toString().replaceFirst("\\.eml$", "");
                Instant received = Files.getLastModifiedTime(file).toInstant();
                oldestFirst.add(MailReader.read(id, received, Files.readAllBytes(file)));
            }
        }
    }

    synchronized void keep(byte[] eml) throws IOException {
        Instant now = Instant.now();
        // Microseconds, and never twice the same: the names sort as the mails came.
        last = Math.max(last + 1, now.toEpochMilli() * 1_000);
        String id = Long.toString(last);
        Path unfinished = folder.resolve(id + ".part");
        Files.write(unfinished, eml);
        Files.move(unfinished, folder.resolve(id + ".eml"), StandardCopyOption.ATOMIC_MOVE);
        oldestFirst.add(MailReader.read(id, now, eml));
    }

    synchronized List<ReceivedMail> newestFirst() {
        List<ReceivedMail> mails = new ArrayList<>(oldestFirst);
        Collections.reverse(mails);
        return List.copyOf(mails);
    }
}
