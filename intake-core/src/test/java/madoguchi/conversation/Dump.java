package madoguchi.conversation;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Every value of a tree of records, also those that their own toString keeps to itself.
final class Dump {
    private Dump() {}

    static String of(Object value) {
        return switch (value) {
            case Optional<?> optional -> optional.map(Dump::of).orElse("-");
            case List<?> list -> list.stream().map(Dump::of).collect(Collectors.joining(",", "[", "]"));
            case Record record -> record.getClass().getSimpleName() + components(record);
            default -> String.valueOf(value);
        };
    }

    private static String components(Record record) {
        var components = new java.util.ArrayList<String>();
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            try {
                var accessor = component.getAccessor();
                accessor.setAccessible(true);
                components.add(component.getName() + "=" + of(accessor.invoke(record)));
            } catch (ReflectiveOperationException e) {
                throw new LinkageError(e.getMessage(), e);
            }
        }
        return components.toString();
    }
}
