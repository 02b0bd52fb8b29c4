package madoguchi.web.counter;

/// Whose pages this process serves.
@FunctionalInterface
public interface Served {
    boolean serves(String operator);
}
