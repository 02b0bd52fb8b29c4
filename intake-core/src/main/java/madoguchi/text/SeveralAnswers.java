package madoguchi.text;

import java.util.Map;

/// Stand-in until the real one lands.
public record SeveralAnswers(Map<Piece, String> pieces, boolean labelled, String rest) {
    public enum Piece {
        NAME,
        FURIGANA,
        ADDRESS,
        BIRTH_DATE,
        PHONE,
        MAIL,
        MEMBER_ID
    }

    public static SeveralAnswers read(String typed) {
        return new SeveralAnswers(Map.of(), false, typed);
    }
}
