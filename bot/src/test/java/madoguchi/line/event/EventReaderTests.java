package madoguchi.line.event;

import static madoguchi.line.Events.event;
import static madoguchi.line.Events.inGroup;
import static madoguchi.line.Events.message;
import static madoguchi.line.Events.text;
import static madoguchi.line.Events.unsend;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import madoguchi.conversation.Input;
import madoguchi.conversation.Input.Thing;
import madoguchi.inbox.Inbound;
import madoguchi.line.ChannelSettings;
import madoguchi.line.Events;
import madoguchi.line.Mode;
import madoguchi.store.Reach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventReaderTests {
    private static final Instant NOW = Instant.ofEpochMilli(Events.SENT).plusSeconds(2);
    private static final Guard GUARD = text -> new Input.Said(text.replace("4111", "****"), text.contains("4111"));

    private final EventReader dedicated = reader(Mode.DEDICATED);
    private final EventReader guest = reader(Mode.GUEST);

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "STICKER; {'type':'sticker','id':'1','packageId':'1','stickerId':'2','stickerResourceType':'NEW'}",
                "PHOTO; {'type':'image','id':'1','contentProvider':{'type':'line'},'quoteToken':'q'}",
                "PHOTO; {'type':'image','id':'1','contentProvider':{'type':'external','originalContentUrl':'https://x'}}",
                "VIDEO; {'type':'video','id':'1','contentProvider':{'type':'line'}}",
                "VOICE; {'type':'audio','id':'1','duration':5,'contentProvider':{'type':'line'}}",
                "FILE; {'type':'file','id':'1','fileName':'a.pdf','fileSize':7}",
                "LOCATION; {'type':'location','id':'1','latitude':35.6,'longitude':139.7}",
                "UNKNOWN; {'type':'hologram','id':'1'}",
                "UNKNOWN; {'id':'1'}",
                "UNKNOWN; {'type':'text','id':'1'}"
            })
    void each_message_is_shown_as_what_it_is(Thing thing, String content) {
        Inbound inbound = arrived(dedicated, message("E1", "U1", content.replace('\'', '"')));
        assertThat(inbound.input()).isEqualTo(new Input.Showed(thing));
        assertThat(inbound.messageId()).contains("1");
        assertThat(inbound.reach()).isEqualTo(Reach.ANYONE);
    }

    @Test
    void what_a_text_is_once_it_was_vouched_for_goes_along() {
        Guard doubting = new Guard() {
            @Override
            public Input.Said said(String text) {
                return new Input.Said("****", true);
            }

            @Override
            public Optional<Input.Said> vouched(String text) {
                return Optional.of(new Input.Said(text, false));
            }
        };
        var reader = reader(Mode.DEDICATED, doubting, 10);
        Inbound typed = arrived(reader, text("E1", "U1", "3012"));
        assertThat(typed.input()).isEqualTo(new Input.Said("****", true));
        assertThat(typed.vouched()).contains(new Input.Said("3012", false));
        assertThat(arrived(reader, text("E2", "U1", "3012".repeat(3))).vouched())
                .isEmpty();
        assertThat(arrived(dedicated, text("E1", "U1", "3012")).vouched()).isEmpty();
    }

    @Test
    void a_text_passes_the_guard_first() {
        assertThat(arrived(dedicated, text("E1", "U1", "カード 4111")).input())
                .isEqualTo(new Input.Said("カード ****", true));
    }

    @Test
    void a_text_is_too_long_from_one_unit_over_the_limit() {
        assertThat(arrived(dedicated, text("E1", "U1", "x".repeat(100))).input())
                .isInstanceOf(Input.Said.class);
        assertThat(arrived(dedicated, text("E1", "U1", "x".repeat(101))).input())
                .isEqualTo(new Input.TooLong(100));
    }

    @Test
    void following_and_unfollowing_are_told() {
        Inbound followed = arrived(dedicated, event("follow", "E1", "U1", "\"replyToken\":\"t\""));
        assertThat(followed.input()).isEqualTo(new Input.Followed());
        assertThat(followed.replyToken()).contains("t");
        assertThat(followed.reach()).isEqualTo(Reach.ANYONE);
        Inbound unfollowed = arrived(dedicated, event("unfollow", "E1", "U1", ""));
        assertThat(unfollowed.input()).isEqualTo(new Input.Unfollowed());
        assertThat(unfollowed.replyToken()).isEmpty();
        assertThat(unfollowed.reach()).isEqualTo(Reach.KNOWN);
    }

    @Test
    void an_unsend_names_the_message_and_reaches_whom_we_know() {
        Inbound unsent = arrived(dedicated, unsend("E1", "U1", "77"));
        assertThat(unsent.input()).isEqualTo(new Input.Unsent("77"));
        assertThat(unsent.messageId()).contains("77");
        assertThat(unsent.reach()).isEqualTo(Reach.KNOWN);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{'data':'go'}; go",
                "{'data':'born','params':{'date':'1985-02-28'}}; born|date=1985-02-28",
                "{'data':'at','params':{'datetime':'2026-01-31T10:00'}}; at|datetime=2026-01-31T10:00",
                "{'data':'born','params':{'date':'<script>'}}; born",
                "{'data':'menu','params':{'newRichMenuAliasId':'x','status':'SUCCESS'}}; menu"
            })
    void a_tap_brings_its_data_back(String postback, String data) {
        String rest = "\"postback\":" + postback.replace('\'', '"');
        assertThat(arrived(dedicated, event("postback", "E1", "U1", rest)).input())
                .isEqualTo(new Input.Tapped(data));
    }

    @Test
    void a_tap_on_a_word_of_our_menu_says_it_whatever_became_of_the_menu() {
        String rest = "\"postback\":{\"data\":\"word:English\",\"params\":{\"newRichMenuAliasId\":\"madoguchi-en\","
                + "\"status\":\"RICHMENU_NOTFOUND\"}}";
        assertThat(arrived(dedicated, event("postback", "E1", "U1", rest)).input())
                .isEqualTo(new Input.Said("English", false));
    }

    @ParameterizedTest
    @CsvSource({"word:状況, ANYONE", "menu:inquiry:ja, ANYONE", "other, GOING_ON", "abcdefghij:inquiry, GOING_ON"})
    void for_a_guest_a_tap_on_our_menu_opens_the_counter_and_another_does_not(String data, Reach reach) {
        String rest = "\"replyToken\":\"t\",\"postback\":{\"data\":\"" + data + "\"}";
        Inbound inbound = arrived(guest, event("postback", "E1", "U1", rest));
        assertThat(inbound.reach()).isEqualTo(reach);
        assertThat(inbound.replyToken()).contains("t");
    }

    @Test
    void a_tap_with_more_data_than_a_button_holds_is_cut() {
        String rest = "\"postback\":{\"data\":\"" + "x".repeat(301) + "\"}";
        assertThat(arrived(dedicated, event("postback", "E1", "U1", rest)).input())
                .isEqualTo(new Input.Tapped("x".repeat(300)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "videoPlayComplete",
                "accountLink",
                "membership",
                "beacon",
                "messageEdited",
                "delivery",
                "module",
                "somethingNew"
            })
    void other_events_are_passed_over(String type) {
        assertThat(read(dedicated, event(type, "E1", "U1", "\"replyToken\":\"t\"")))
                .isEqualTo(new Reading.PassedOver(Reading.Why.OTHER));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"standby\"", "\"later\"", "null", "7"})
    void what_is_not_ours_to_answer_is_passed_over(String mode) {
        assertThat(read(dedicated, text("E1", "U1", "a").replace("\"active\"", mode)))
                .isEqualTo(new Reading.PassedOver(Reading.Why.STANDBY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "{\"type\":\"user\"}", "{\"type\":\"galaxy\",\"userId\":\"U1\"}", "7"})
    void what_comes_from_nobody_is_passed_over(String source) {
        String event = text("E1", "U1", "a").replace("{\"type\":\"user\",\"userId\":\"U1\"}", source);
        assertThat(read(dedicated, event)).isEqualTo(new Reading.PassedOver(Reading.Why.NOBODY));
        String none = text("E1", "U1", "a").replace(",\"source\":{\"type\":\"user\",\"userId\":\"U1\"}", "");
        assertThat(read(dedicated, none)).isEqualTo(new Reading.PassedOver(Reading.Why.NOBODY));
    }

    @Test
    void in_groups_only_the_welcome_is_answered_and_only_on_an_account_of_our_own() {
        String join = inGroup("join", "E1", "\"replyToken\":\"t\"");
        assertThat(read(dedicated, join)).isEqualTo(new Reading.Joined(Optional.of("t")));
        assertThat(read(guest, join)).isEqualTo(new Reading.PassedOver(Reading.Why.GROUP));
        assertThat(read(dedicated, inGroup("message", "E1", "\"message\":" + Events.textContent("1", "a"))))
                .isEqualTo(new Reading.PassedOver(Reading.Why.GROUP));
        assertThat(read(dedicated, inGroup("unsend", "E1", "\"unsend\":{\"messageId\":\"1\"}")))
                .isEqualTo(new Reading.PassedOver(Reading.Why.GROUP));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "E 1", "E\\n1", "../x", "{}", "あ"})
    void an_event_without_a_usable_id_is_unreadable_and_its_id_is_not_told(String id) {
        assertThat(read(dedicated, text("EV", "U1", "a").replace("\"EV\"", "\"" + id + "\"")))
                .isEqualTo(new Reading.Unreadable(Optional.empty()));
    }

    @Test
    void ids_of_unusual_length_are_unreadable() {
        assertThat(read(dedicated, text("E".repeat(65), "U1", "a")))
                .isEqualTo(new Reading.Unreadable(Optional.empty()));
        assertThat(read(dedicated, text("E1", "U".repeat(65), "a")))
                .isEqualTo(new Reading.Unreadable(Optional.of("E1")));
        assertThat(read(dedicated, unsend("E1", "U1", "7".repeat(65))))
                .isEqualTo(new Reading.Unreadable(Optional.of("E1")));
        assertThat(read(dedicated, message("E1", "U1", "{\"type\":\"text\",\"text\":\"a\"}")))
                .isEqualTo(new Reading.Unreadable(Optional.of("E1")));
    }

    @Test
    void a_reply_token_no_header_or_body_should_carry_is_dropped() {
        String odd = text("E1", "U1", "a").replace("token-E1", "a b");
        assertThat(arrived(dedicated, odd).replyToken()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "99999999999999", "1e300", "1.5", "\"x\"", "null", "99999999999999999999"})
    void an_impossible_time_is_replaced_by_the_time_of_acceptance(String timestamp) {
        String event = unsend("E1", "U1", "7").replace(Long.toString(Events.SENT), timestamp);
        assertThat(arrived(dedicated, event).sentAt()).isEqualTo(NOW);
    }

    @ParameterizedTest
    @ValueSource(strings = {"個人情報の窓口", "  個人情報の窓口\\n", "Privacy Desk", "ｐｒｉｖａｃｙ　ｄｅｓｋ", "PRIVACY DESK"})
    void an_entry_word_opens_the_counter_of_a_guest(String typed) {
        assertThat(arrived(guest, text("E1", "U1", typed)).reach()).isEqualTo(Reach.ANYONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"個人情報の窓口はどこですか", "こんにちは", "", "privacydesk", "「個人情報の窓口」"})
    void other_words_to_a_guest_reach_only_who_came_before(String typed) {
        assertThat(arrived(guest, text("E1", "U1", typed)).reach()).isEqualTo(Reach.GOING_ON);
    }

    @Test
    void to_a_guest_nothing_but_the_entry_word_opens_the_counter() {
        assertThat(arrived(guest, event("follow", "E1", "U1", "")).reach()).isEqualTo(Reach.GOING_ON);
        assertThat(arrived(guest, event("postback", "E1", "U1", "\"postback\":{\"data\":\"x\"}"))
                        .reach())
                .isEqualTo(Reach.GOING_ON);
        assertThat(arrived(guest, message("E1", "U1", "{\"type\":\"hologram\",\"id\":\"1\"}"))
                        .reach())
                .isEqualTo(Reach.GOING_ON);
        assertThat(arrived(guest, text("E1", "U1", "x".repeat(101))).reach()).isEqualTo(Reach.GOING_ON);
        assertThat(arrived(guest, event("unfollow", "E1", "U1", "")).reach()).isEqualTo(Reach.KNOWN);
        assertThat(arrived(guest, unsend("E1", "U1", "1")).reach()).isEqualTo(Reach.KNOWN);
    }

    @ParameterizedTest
    @EnumSource(Mode.class)
    void an_event_of_before_there_were_modes_is_ours(Mode mode) {
        String event = text("E1", "U1", "a").replace("\"mode\":\"active\",", "");
        assertThat(read(reader(mode), event)).isInstanceOf(Reading.Arrived.class);
    }

    private static EventReader reader(Mode mode) {
        return reader(mode, GUARD, 100);
    }

    private static EventReader reader(Mode mode, Guard guard, int textLimit) {
        var channel = new ChannelSettings(List.of("s"), "t", null, mode, List.of("個人情報の窓口", "privacy desk"));
        return new EventReader("immari", channel, guard, textLimit);
    }

    private static Inbound arrived(EventReader reader, String event) {
        assertThat(read(reader, event)).isInstanceOf(Reading.Arrived.class);
        return ((Reading.Arrived) read(reader, event)).inbound();
    }

    private static Reading read(EventReader reader, String event) {
        try {
            return reader.read(new ObjectMapper().readTree(event), NOW);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
