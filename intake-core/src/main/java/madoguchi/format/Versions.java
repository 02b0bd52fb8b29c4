package madoguchi.format;

import java.util.function.ToIntFunction;
import madoguchi.cases.Case;
import madoguchi.conversation.Conversation;
import madoguchi.format.StoredJson.UnreadableState;
import madoguchi.outbox.Parcel;

/// Everything that stands in the store carries the version of its form. What an earlier release wrote is read; what a
/// newer one wrote is known as such, so that it can be left to it.
public final class Versions {
    /// Changes whenever older processes could not read a case any more.
    public static final int CASE = 4;
    /// Changes whenever older processes could not read a parcel any more.
    public static final int PARCEL = 4;

    private static final byte[] NUMBERED = "{\"format\":".getBytes(java.nio.charset.StandardCharsets.UTF_8);

    private Versions() {}

    /// A case and the version of its form. Cases of the first version stand alone.
    private record CaseFile(int format, Case content) {}

    /// A parcel and the version of its form. Parcels of the first version stand alone.
    private record ParcelFile(int format, Parcel parcel) {}

    /// Reads a state.
    ///
    /// @throws NewerFormat when a newer release wrote it
    /// @throws UnreadableState when it is not readable at all
    public static Conversation readState(byte[] json) {
        return read(StoredState.class, json, StoredState::format, Conversation.VERSION)
                .state();
    }

    /// Writes a state.
    public static byte[] write(Conversation state) {
        return StoredJson.write(StoredState.class, new StoredState(Conversation.VERSION, state));
    }

    /// Reads an input; see [#readState].
    public static StoredInput readInput(byte[] json) {
        return read(StoredInput.class, json, StoredInput::format, StoredInput.FORMAT);
    }

    /// Reads a case; see [#readState].
    public static Case readCase(byte[] json) {
        return numbered(json)
                ? read(CaseFile.class, json, CaseFile::format, CASE).content()
                : StoredJson.read(Case.class, json);
    }

    /// Writes a case.
    public static byte[] write(Case content) {
        return StoredJson.write(CaseFile.class, new CaseFile(CASE, content));
    }

    /// Reads a parcel; see [#readState].
    public static Parcel readParcel(byte[] json) {
        return numbered(json)
                ? read(ParcelFile.class, json, ParcelFile::format, PARCEL).parcel()
                : StoredJson.read(Parcel.class, json);
    }

    /// Writes a parcel.
    public static byte[] write(Parcel parcel) {
        return StoredJson.write(ParcelFile.class, new ParcelFile(PARCEL, parcel));
    }

    private static boolean numbered(byte[] json) {
        return json.length > NUMBERED.length
                && java.util.Arrays.equals(json, 0, NUMBERED.length, NUMBERED, 0, NUMBERED.length);
    }

    private static <T> T read(Class<T> type, byte[] json, ToIntFunction<T> format, int newest) {
        T read;
        try {
            read = StoredJson.read(type, json);
        } catch (UnreadableState e) {
            int written = StoredJson.format(json);
            if (written > newest) {
                throw new NewerFormat(type.getSimpleName(), written, newest);
            }
            throw e;
        }
        if (format.applyAsInt(read) > newest) {
            throw new NewerFormat(type.getSimpleName(), format.applyAsInt(read), newest);
        }
        return read;
    }
}
