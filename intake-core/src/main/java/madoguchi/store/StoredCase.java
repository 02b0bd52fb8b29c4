package madoguchi.store;

/// A case at rest.
///
/// @param key the case's own key, wrapped
/// @param content the sealed case
public record StoredCase(String number, byte[] key, byte[] content) {
    @Override
    public String toString() {
        return "StoredCase[" + number + "]";
    }
}
