package madoguchi.document;

/// A part of a paper that a copy or picture has to show.
public enum Side {
    FRONT("front"),
    BACK("back"),
    /// The back where something was changed since the issue, such as the address.
    BACK_IF_CHANGED("back-if-changed"),
    PHOTO_PAGE("photo-page"),
    /// The page where the holder writes the address, where there is one.
    ADDRESS_PAGE("address-page"),
    NAME_PAGE("name-page"),
    /// All of a sheet.
    WHOLE("whole");

    private final String key;

    Side(String key) {
        this.key = key;
    }

    /// The word used in the catalogue.
    public String key() {
        return key;
    }
}
