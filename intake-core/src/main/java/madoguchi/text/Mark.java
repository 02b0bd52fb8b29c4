package madoguchi.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A place in a [Folded] text where something is told: behind its label, or in a form that can be nothing else.
///
/// @param from where the label begins, or the value that has none
/// @param value where the value begins
/// @param to where it ends; behind a label, as far as the form of the value tells
/// @param sure whether this can be nothing else, whatever stands around it
record Mark(Piece piece, int from, int value, int to, boolean sure) {

    Mark until(int end) {
        return new Mark(piece, from, value, end, sure);
    }

    /// This label with the value found right behind it. Its own word counts, but people say アドレス of both.
    Mark with(Mark found) {
        boolean mail = piece == Piece.ADDRESS && found.piece == Piece.MAIL;
        return new Mark(mail ? Piece.MAIL : piece, from, value, found.to, true);
    }

    /// Only a label yet.
    boolean open() {
        return to == value && from < value;
    }

    /// As they stand in the text; of those that overlap the first, of those that begin together the longest.
    static List<Mark> apart(List<Mark> marks) {
        var apart = new ArrayList<Mark>();
        marks.stream()
                .sorted(Comparator.comparingInt(Mark::from)
                        .thenComparing(Comparator.comparingInt(Mark::to).reversed()))
                .filter(mark -> apart.isEmpty() || apart.get(apart.size() - 1).to() <= mark.from())
                .forEach(apart::add);
        return apart;
    }
}
