package madoguchi.format;

/// What stands in the store was written by a newer release. This process leaves it alone; one of the newer release,
/// which is being rolled out, takes it.
public final class NewerFormat extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NewerFormat(String what, int format, int known) {
        super("stored " + what + " is of version " + format + " (this release reads up to " + known + ")");
    }
}
