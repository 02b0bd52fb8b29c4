package madoguchi.format;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import madoguchi.cases.Matter;
import madoguchi.cases.StaffDeed;
import madoguchi.conversation.Conversation;
import madoguchi.conversation.Input;
import madoguchi.conversation.Step;
import madoguchi.outbox.Parcel;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.NamedType;

/// Writes and reads what the store keeps. The deciding packages know nothing of it: their sealed types are named here,
/// by what they are called in the code in kebab case (`Going` is `going`), so renaming one changes the stored form and
/// the golden files under test say so.
public final class StoredJson {
    private static final List<Class<?>> SEALED =
            List.of(Conversation.class, Step.class, Input.class, Matter.class, Parcel.class, StaffDeed.class);

    private static final JsonMapper MAPPER = mapper();

    private StoredJson() {}

    /// The JSON of a value, in UTF-8.
    public static <T> byte[] write(Class<T> type, T value) {
        ObjectWriter writer = MAPPER.writerFor(type);
        return writer.writeValueAsBytes(value);
    }

    /// Reads what [#write] wrote.
    ///
    /// @throws UnreadableState when it is not readable as this type, as after a newer release wrote it
    public static <T> T read(Class<T> type, byte[] json) {
        ObjectReader reader = MAPPER.readerFor(type);
        try {
            return reader.readValue(json);
        } catch (JacksonException e) {
            // Jackson's message quotes what it read.
            throw new UnreadableState(type.getSimpleName());
        }
    }

    /// The version that a form says it has, whatever else stands in it; 0 where it says none.
    static int format(byte[] json) {
        try {
            Head head = MAPPER.readerFor(Head.class)
                    .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .readValue(json);
            return head.format();
        } catch (JacksonException e) {
            return 0;
        }
    }

    private record Head(int format) {}

    /// The bytes in the store are not what this release understands.
    public static final class UnreadableState extends RuntimeException {
        private static final long serialVersionUID = 1L;

        UnreadableState(String what) {
            super("stored " + what + " cannot be read by this release");
        }
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    private interface Named {}

    private static JsonMapper mapper() {
        var builder = JsonMapper.builder()
                .changeDefaultVisibility(all -> all.withVisibility(
                                com.fasterxml.jackson.annotation.PropertyAccessor.ALL, Visibility.NONE)
                        .withFieldVisibility(Visibility.ANY)
                        .withCreatorVisibility(Visibility.ANY))
                .changeDefaultPropertyInclusion(all -> all.withValueInclusion(JsonInclude.Include.NON_ABSENT))
                // What an earlier release had no list for is an empty one.
                .withConfigOverride(
                        List.class, config -> config.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);
        for (Class<?> sealed : SEALED) {
            builder.addMixIn(sealed, Named.class);
            leaves(sealed).forEach(leaf -> builder.registerSubtypes(new NamedType(leaf, kebab(leaf.getSimpleName()))));
        }
        return builder.build();
    }

    private static List<Class<?>> leaves(Class<?> sealed) {
        List<Class<?>> leaves = new ArrayList<>();
        Deque<Class<?>> open = new ArrayDeque<>(List.of(sealed));
        while (!open.isEmpty()) {
            Class<?> next = open.pop();
            if (next.isSealed()) {
                open.addAll(List.of(next.getPermittedSubclasses()));
            } else {
                leaves.add(next);
            }
        }
        return leaves;
    }

    private static String kebab(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
