package madoguchi.policy;

import static java.util.Arrays.stream;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import madoguchi.policy.Identity.Held;

/// What the operator's procedure asks beside what it finds people by, by who asks. It adds to what the counter asks of
/// everybody like this, and takes nothing away.
///
/// @param beside in the order of the text
public record Questions(Map<Asker, List<Detail>> beside, Clause clause) {
    /// Who is asked anything at all: the others go to staff, and nothing is collected of them (P11).
    public static final List<Asker> ROLES =
            List.of(Asker.MEMBER, Asker.OUTSIDER, Asker.STATUTORY_AGENT, Asker.APPOINTED_AGENT);

    public Questions {
        var byAsker = new EnumMap<Asker, List<Detail>>(Asker.class);
        beside.forEach((asker, details) -> byAsker.put(asker, List.copyOf(details)));
        beside = Collections.unmodifiableMap(byAsker);
    }

    public List<Detail> of(Asker asker) {
        return beside.getOrDefault(asker, List.of());
    }

    /// What a procedure may ask. Numbers nobody may ask for have no word here.
    public enum Detail {
        NAME("name", Held.NAME),
        FURIGANA("furigana", Held.FURIGANA),
        NICKNAME("nickname", Held.NICKNAME),
        ADDRESS("address", Held.ADDRESS),
        BIRTH_DATE("birth-date", Held.BIRTH_DATE),
        MEMBER_ID("member-id", Held.MEMBER_ID),
        /// What was different when somebody registered (P19).
        REGISTERED_THEN("registered-then"),
        AGENT_NAME("agent-name"),
        AGENT_RELATION("agent-relation"),
        AGENT_ADDRESS("agent-address"),
        AGENT_BIRTH_DATE("agent-birth-date");

        private final String key;
        private final Optional<Held> held;

        Detail(String key) {
            this(key, Optional.empty());
        }

        Detail(String key, Held held) {
            this(key, Optional.of(held));
        }

        Detail(String key, Optional<Held> held) {
            this.key = key;
            this.held = held;
        }

        /// The word used in policy files.
        public String key() {
            return key;
        }

        /// What the operator would have to hold to compare it with; empty for what is not about the person's record.
        public Optional<Held> held() {
            return held;
        }

        private Set<Asker> askedOf() {
            return switch (this) {
                case NAME, FURIGANA, NICKNAME, ADDRESS, BIRTH_DATE, MEMBER_ID -> Set.copyOf(ROLES);
                case REGISTERED_THEN -> Set.of(Asker.MEMBER, Asker.STATUTORY_AGENT, Asker.APPOINTED_AGENT);
                case AGENT_NAME, AGENT_ADDRESS, AGENT_BIRTH_DATE ->
                    Set.of(Asker.STATUTORY_AGENT, Asker.APPOINTED_AGENT);
                case AGENT_RELATION -> Set.of(Asker.STATUTORY_AGENT);
            };
        }

        /// By its word, what can be asked of somebody like this.
        public static Map<String, Detail> of(Asker asker) {
            return stream(values())
                    .filter(detail -> detail.askedOf().contains(asker))
                    .collect(toUnmodifiableMap(Detail::key, Function.identity()));
        }
    }
}
