package madoguchi.line.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.linecorp.bot.messaging.model.FlexBubble;
import com.linecorp.bot.messaging.model.FlexButton;
import com.linecorp.bot.messaging.model.FlexMessage;
import com.linecorp.bot.messaging.model.FlexText;
import com.linecorp.bot.messaging.model.Message;
import com.linecorp.bot.messaging.model.PostbackAction;
import com.linecorp.bot.messaging.model.QuickReplyItem;
import com.linecorp.bot.messaging.model.TextMessage;
import com.linecorp.bot.messaging.model.URIAction;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import madoguchi.outbox.Parcel.Bubble;
import madoguchi.outbox.Parcel.Row;
import madoguchi.outbox.Parcel.Table;
import madoguchi.outbox.Parcel.Tap;
import org.junit.jupiter.api.Test;

class RenderingTests {
    private static final String FAMILY = "👨‍👩‍👧‍👦";

    @Test
    void each_bubble_is_a_message_in_its_order() {
        assertThat(texts(Rendering.of(List.of(bubble("a"), bubble("b"))))).containsExactly("a", "b");
    }

    @Test
    void the_taps_asked_last_stand_under_the_last_message_where_line_shows_them() {
        List<Message> messages = Rendering.of(
                List.of(bubble("a", tap("old", "1")), bubble("b", tap("はい", "yes"), tap("いいえ", "no")), bubble("c")));

        assertThat(messages.get(0).quickReply()).isNull();
        assertThat(messages.get(1).quickReply()).isNull();
        assertThat(actions(messages.get(2)))
                .extracting(PostbackAction::label, PostbackAction::data, PostbackAction::displayText)
                .containsExactly(tuple("はい", "yes", "はい"), tuple("いいえ", "no", "いいえ"));
    }

    @Test
    void taps_line_would_refuse_are_left_out() {
        var taps = new ArrayList<Tap>();
        taps.add(tap(" ", "blank"));
        taps.add(tap("no data", ""));
        taps.add(tap("too much", "x".repeat(301)));
        for (int i = 0; i < 20; i++) {
            taps.add(tap("t" + i, "d" + i));
        }
        List<Message> messages = Rendering.of(List.of(new Bubble("a", taps, Optional.empty())));
        assertThat(actions(messages.getFirst()))
                .hasSize(13)
                .first()
                .extracting(PostbackAction::data)
                .isEqualTo("d0");
        assertThat(Rendering.of(List.of(bubble("a", tap("", "x")))).getFirst().quickReply())
                .isNull();
    }

    @Test
    void a_label_is_cut_after_whole_characters_and_shown_in_full_when_tapped() {
        String label = FAMILY.repeat(21);
        PostbackAction action = actions(
                        Rendering.of(List.of(bubble("a", tap(label, "d")))).getFirst())
                .getFirst();
        assertThat(action.label()).isEqualTo(FAMILY.repeat(19) + "…");
        assertThat(action.displayText()).isEqualTo(label);
        assertThat(Clusters.cut(FAMILY.repeat(20), 20)).isEqualTo(FAMILY.repeat(20));
        assertThat(Clusters.cut("が".repeat(21), 20)).isEqualTo("が".repeat(19) + "…");
    }

    @Test
    void a_long_text_goes_on_in_the_next_message_and_loses_nothing() {
        String text = "あ".repeat(4999) + FAMILY + "い".repeat(4000);
        List<String> texts = texts(Rendering.of(List.of(bubble(text))));
        assertThat(texts).hasSize(2).allMatch(part -> part.length() <= 5000);
        assertThat(String.join("", texts)).isEqualTo(text);
        assertThat(texts.get(1)).startsWith(FAMILY);
    }

    @Test
    void a_long_text_is_parted_between_lines() {
        String text = "x".repeat(3000) + "\n" + "y".repeat(3000);
        assertThat(texts(Rendering.of(List.of(bubble(text))))).containsExactly("x".repeat(3000), "y".repeat(3000));
    }

    @Test
    void never_more_than_five_messages_and_none_too_long() {
        String endless = "🍎".repeat(20_000);
        for (int bubbles = 1; bubbles <= 5; bubbles++) {
            Bubble[] all = new Bubble[bubbles];
            Arrays.fill(all, bubble(endless));
            assertThat(texts(Rendering.of(List.of(all))))
                    .hasSize(5)
                    .allMatch(part -> part.length() <= 5000)
                    .allMatch(part -> part.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF));
        }
    }

    @Test
    void one_character_longer_than_a_message_is_parted_all_the_same() {
        String zalgo = "e" + "\u0301".repeat(12_000);
        assertThat(texts(Rendering.of(List.of(bubble(zalgo))))).allMatch(part -> part.length() <= 5000);
        assertThat(Clusters.cut(zalgo, 20)).isEqualTo(zalgo);
    }

    @Test
    void what_says_nothing_is_left_out_and_lone_surrogates_are_replaced() {
        assertThat(Rendering.of(List.of(bubble(" \n")))).isEmpty();
        assertThat(texts(Rendering.of(List.of(bubble(""), bubble("a\ud800"))))).containsExactly("a\ufffd");
    }

    @Test
    void the_way_to_a_page_is_a_button_that_stays_and_its_address_is_nowhere_else() {
        String address = "https://desk.example.jp/e/042abc";
        var bubble = new Bubble(
                "お手続き窓口です。\nページでお書きください。",
                List.of(new Tap("ページで書く", "", Optional.empty(), Optional.of(address)), tap("やめる", "p:stop")),
                Optional.of("p"));
        FlexMessage message =
                (FlexMessage) Rendering.of(List.of(bubble("a"), bubble)).getLast();

        FlexBubble card = (FlexBubble) message.contents();
        assertThat(card.body().contents())
                .filteredOn(FlexButton.class::isInstance)
                .extracting(part -> ((FlexButton) part).action())
                .containsExactly(new URIAction("ページで書く", URI.create(address), null));
        assertThat(((FlexText) card.body().contents().getFirst()).text()).isEqualTo(bubble.text());
        assertThat(message.altText()).isEqualTo("お手続き窓口です。");
        assertThat(actions(message)).extracting(PostbackAction::label).containsExactly("やめる");
        assertThat(bubble.taps().getFirst()).asString().doesNotContain("042abc");
    }

    @Test
    void a_bubble_that_only_opens_a_page_takes_no_buttons_from_the_question_before_it() {
        var offer =
                bubble("用紙", new Tap("用紙を見る", "", Optional.empty(), Optional.of("https://desk.example.jp/e/042abc")));
        List<Message> messages = Rendering.of(List.of(bubble("よろしいですか。", tap("はい", "p:yes")), offer));
        assertThat(messages).hasSize(2);
        assertThat(((FlexMessage) messages.getLast()).altText()).isEqualTo("用紙");
        assertThat(actions(messages.getLast()))
                .extracting(PostbackAction::label)
                .containsExactly("はい");
    }

    @Test
    void an_address_line_would_refuse_is_left_out_and_the_rest_is_said() {
        var page = new Tap("page", "", Optional.empty(), Optional.of("https://x.example/" + "y".repeat(1000)));
        FlexMessage message =
                (FlexMessage) Rendering.of(List.of(bubble("a", page))).getFirst();
        assertThat(((FlexBubble) message.contents()).body().contents()).hasSize(1);
    }

    @Test
    void under_a_table_the_way_to_a_page_is_a_button_of_its_card() {
        var table = new Table(List.of(new Row("お名前", "✓", Optional.empty())), "");
        var page = new Tap("ページで書く", "", Optional.empty(), Optional.of("https://desk.example.jp/e/042abc"));
        var bubble = new Bubble("よろしいですか。", Optional.of(table), List.of(page), Optional.of("p"));
        FlexMessage message = (FlexMessage) Rendering.of(List.of(bubble)).getFirst();
        assertThat(((FlexBubble) message.contents()).body().contents().getLast())
                .isInstanceOf(FlexButton.class);
    }

    private static Bubble bubble(String text, Tap... taps) {
        return new Bubble(text, List.of(taps), Optional.empty());
    }

    private static Tap tap(String label, String data) {
        return new Tap(label, data);
    }

    private static List<String> texts(List<Message> messages) {
        return messages.stream().map(message -> ((TextMessage) message).text()).collect(Collectors.toList());
    }

    private static List<PostbackAction> actions(Message message) {
        return message.quickReply().items().stream()
                .map(QuickReplyItem::action)
                .map(PostbackAction.class::cast)
                .toList();
    }
}
