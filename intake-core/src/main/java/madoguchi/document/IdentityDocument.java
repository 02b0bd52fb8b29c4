package madoguchi.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import madoguchi.policy.Localized;

/// One kind of paper that shows who somebody is.
///
/// @param id the word by which policies name it
/// @param sides what a copy or picture has to show, in this order
/// @param photo whether it carries the person's photo
/// @param address whether it shows where the person lives
/// @param carries numbers nobody may ask for that stand somewhere on it; then `mask` says what to do
/// @param mask what to cover or to leave out, one line each
/// @param issuedFrom the first day it was issued; earlier ones are not accepted
/// @param issuedUntil the last day it was issued; those that are there remain good
/// @param validUntil the last day on which any of them was good
/// @param notOlderThanMonths how old it may be to be taken at most places; a certificate tells how things stood that
///     day
/// @param toBeAsked whether it may be asked for at all
/// @param whyNot why it is not asked for (any more), one line for the person
/// @param remark what one has to know when sending it, one line
public record IdentityDocument(
        String id,
        Localized name,
        List<Side> sides,
        boolean photo,
        ShownAddress address,
        Set<ForbiddenNumber> carries,
        List<Localized> mask,
        Optional<LocalDate> issuedFrom,
        Optional<LocalDate> issuedUntil,
        Optional<LocalDate> validUntil,
        Optional<Integer> notOlderThanMonths,
        boolean toBeAsked,
        Optional<Localized> whyNot,
        Optional<Localized> remark) {
    public IdentityDocument {
        sides = List.copyOf(sides);
        carries = Set.copyOf(carries);
        mask = List.copyOf(mask);
    }

    /// What a paper can be on a day.
    public enum Standing {
        USABLE,
        NO_LONGER_VALID,
        NEVER_ASKED,
        NOT_YET_ISSUED
    }

    /// What it is on a day.
    ///
    /// @param today in Japan
    public Standing standing(LocalDate today) {
        if (!toBeAsked) {
            return Standing.NEVER_ASKED;
        } else if (validUntil.filter(today::isAfter).isPresent()) {
            return Standing.NO_LONGER_VALID;
        }
        return issuedFrom.filter(today::isBefore).isPresent() ? Standing.NOT_YET_ISSUED : Standing.USABLE;
    }
}
