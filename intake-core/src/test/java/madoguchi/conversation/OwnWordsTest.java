package madoguchi.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import madoguchi.policy.Kind;
import madoguchi.text.TextKey;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// A first text is sorted to a kind by the words an operator's policy lists, beside those everybody uses (decision 22).
@DisplayNameGeneration(ReplaceUnderscores.class)
class OwnWordsTest {
    static Stream<Arguments> words() {
        return Operators.all()
                .flatMap(operator -> Operators.house(operator).policy().kinds().entrySet().stream()
                        .flatMap(kind -> kind.getValue().words().stream()
                                .map(word -> Arguments.of(operator, kind.getKey(), word))));
    }

    static Stream<String> operators() {
        return Operators.all();
    }

    @ParameterizedTest
    @MethodSource("operators")
    void every_operator_has_words_of_its_own(String operator) {
        assertThat(words().filter(each -> each.get()[0].equals(operator))).isNotEmpty();
    }

    /// Whoever wants something erased is asked which of three things that is (P20), whatever the word.
    @ParameterizedTest
    @MethodSource("words")
    void each_of_them_sorts_to_its_kind_and_to_no_other(String operator, Kind kind, String word) {
        var house = Operators.house(operator);
        assertThat(FirstWords.mayBeRequest(word, house)).isTrue();
        if (!FirstWords.erases(word, house)) {
            assertThat(FirstWords.kind(word, house)).isEqualTo(Optional.of(kind));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "onet,依頼書の書き方を知りたいです,enmono",
        "enmono,アカウントの情報がほしいです,onet",
        "almigo,Please send me a copy of my personal information,onet",
        "healmate,第三者への提供の記録をお願いします,onet",
        "immari,不正に取得されたものです,enmono"
    })
    void what_one_operator_calls_a_kind_is_asked_back_there_and_nowhere_else(
            String operator, String text, String other) {
        assertThat(FirstWords.kind(text, Operators.house(operator))).isPresent();
        assertThat(FirstWords.kind(text, Operators.house(other))).isEmpty();
        if (!operator.equals("healmate")) {
            Talk.begins()
                    .in(Operators.house(operator))
                    .says(text)
                    .says(text.startsWith("P") ? "yes" : "はい")
                    .asked(TextKey.ASK_KIND_CONFIRM);
        }
    }

    @ParameterizedTest
    @CsvSource({"抹消してほしい", "データの抹消"})
    void who_wants_it_struck_off_is_asked_which_erasing_it_is(String text) {
        Talk.begins().in(Operators.house("onet")).says(text).says("はい").asked(TextKey.ASK_KIND_ERASING);
    }
}
