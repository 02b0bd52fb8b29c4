package madoguchi.store.redis;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import madoguchi.store.ConversationId;
import madoguchi.store.Dispatch;
import madoguchi.store.Lane;
import madoguchi.store.Turn;

/// Reads the two answers that several scripts give: a turn taken in hand and a lane's next call (see `common.lua`).
final class Replies {
    private static final int CALL_HEAD = 6;
    private static final int CALL_ENTRY = 3;

    private Replies() {}

    static Optional<Turn> turn(Reply reply) {
        if (reply.isEmpty()) {
            return Optional.empty();
        }
        byte[] raw = reply.bytes(7);
        int first = indexOf(raw, 0);
        int second = indexOf(raw, first + 1);
        return Optional.of(new Turn(
                new ConversationId(reply.text(0)),
                reply.number(1),
                present(reply.bytes(2)),
                reply.bytes(3),
                reply.bytes(4),
                shown(reply.text(5)),
                reply.text(6),
                Arrays.copyOfRange(raw, second + 1, raw.length),
                (int) reply.number(8),
                raw[first + 1] == 's'));
    }

    static Optional<Dispatch> dispatch(Reply reply, String owner) {
        if (reply.isEmpty()) {
            return Optional.empty();
        }
        List<Dispatch.Entry> entries = new ArrayList<>();
        for (int at = CALL_HEAD; at < reply.size(); at += CALL_ENTRY) {
            entries.add(new Dispatch.Entry(reply.text(at), reply.text(at + 1), reply.bytes(at + 2)));
        }
        String token = reply.text(1);
        return Optional.of(new Dispatch(
                Lane.ofIndex(reply.text(0)),
                owner,
                entries,
                token.isEmpty() ? Optional.empty() : Optional.of(token),
                (int) reply.number(2),
                reply.number(3) > 0,
                reply.number(3) == 2,
                present(reply.bytes(4)),
                present(reply.bytes(5))));
    }

    private static Optional<Turn.Shown> shown(String text) {
        int bar = text.indexOf('|');
        return bar < 0
                ? Optional.empty()
                : Optional.of(new Turn.Shown(
                        text.substring(0, bar), Instant.ofEpochMilli(Long.parseLong(text.substring(bar + 1)))));
    }

    private static Optional<byte[]> present(byte[] value) {
        return value.length == 0 ? Optional.empty() : Optional.of(value);
    }

    private static int indexOf(byte[] raw, int from) {
        for (int i = from; i < raw.length; i++) {
            if (raw[i] == '|') {
                return i;
            }
        }
        throw new IllegalStateException("an inbox entry without its head");
    }
}
