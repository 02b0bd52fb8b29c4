package madoguchi.workbench.browser;

/// What a page is looked at with.
///
/// @param width in CSS pixels
/// @param height in CSS pixels
/// @param touch whether it is touched
public record Screen(int width, int height, boolean touch) {
    /// Room for two phones and the mails beside them.
    public static final Screen LAPTOP = new Screen(1400, 900, false);

    /// Room for one thing at a time.
    public static final Screen PHONE = new Screen(390, 844, true);
}
