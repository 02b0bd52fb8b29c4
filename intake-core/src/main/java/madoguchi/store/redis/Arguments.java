package madoguchi.store.redis;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// A script's arguments in their order.
final class Arguments {
    private final List<byte[]> list = new ArrayList<>();

    Arguments add(String value) {
        return add(value.getBytes(StandardCharsets.UTF_8));
    }

    Arguments add(byte[] value) {
        list.add(value);
        return this;
    }

    Arguments add(long value) {
        return add(Long.toString(value));
    }

    Arguments add(boolean value) {
        return add(value ? "1" : "0");
    }

    Arguments add(Instant value) {
        return add(value.toEpochMilli());
    }

    Arguments add(Duration value) {
        return add(value.toMillis());
    }

    byte[][] after(byte[] key) {
        byte[][] all = new byte[list.size() + 1][];
        all[0] = key;
        for (int i = 0; i < list.size(); i++) {
            all[i + 1] = list.get(i);
        }
        return all;
    }
}
