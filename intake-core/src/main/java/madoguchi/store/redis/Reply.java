package madoguchi.store.redis;

import java.nio.charset.StandardCharsets;
import java.util.List;

/// What a script answered: a list, a number or bytes.
record Reply(Object value) {
    List<?> list() {
        return (List<?>) value;
    }

    boolean isEmpty() {
        return list().isEmpty();
    }

    int size() {
        return list().size();
    }

    Reply at(int place) {
        return new Reply(list().get(place));
    }

    byte[] bytes(int place) {
        return at(place).bytes();
    }

    String text(int place) {
        return at(place).text();
    }

    long number(int place) {
        return at(place).number();
    }

    byte[] bytes() {
        return (byte[]) value;
    }

    String text() {
        return new String(bytes(), StandardCharsets.UTF_8);
    }

    long number() {
        return value instanceof Long number ? number : Long.parseLong(text());
    }

    @Override
    public String toString() {
        return "Reply[…]";
    }
}
