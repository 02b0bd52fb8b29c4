package madoguchi.workbench.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/// What each kind of action tells the bot, and which quick replies it leaves.
class TappingTest {
    private final Bot bot = new Bot();
    private LinePlatform line;
    private Person taro;

    @BeforeEach
    void start() throws IOException {
        line = LinePlatform.start(bot.channel());
        taro = line.person("太郎");
    }

    @AfterEach
    void stop() {
        line.close();
        bot.close();
    }

    private static String json(String singleQuoted) {
        return singleQuoted.replace('\'', '"');
    }

    private void asks(String... actions) throws IOException {
        String items = String.join("},{'type':'action','action':", actions);
        String message = "{'type':'text','text':'?','quickReply':{'items':[{'type':'action','action':" + items + "}]}}";
        assertThat(bot.push(line, taro, json(message)).statusCode()).isEqualTo(200);
    }

    private void asksFor(String mode, String limits) throws IOException {
        asks("{'type':'datetimepicker','label':'When','data':'w','mode':'" + mode + "'" + limits + "}");
    }

    private JsonNode event(int number) {
        await().until(() -> bot.webhooks.size() >= number);
        return bot.webhooks.get(number - 1).event();
    }

    @ParameterizedTest
    @CsvSource({
        "date,1985-04-12",
        "date,1900-01-01",
        "date,2100-12-31",
        "time,00:00",
        "time,23:59",
        "datetime,2026-01-31T09:30"
    })
    void what_is_picked_is_posted_back_under_its_mode(String mode, String value) throws IOException {
        asksFor(mode, "");
        taro.picks("When", value);
        JsonNode postback = event(1).path("postback");
        assertThat(Json.text(postback, "data")).isEqualTo("w");
        assertThat(postback.path("params").properties()).hasSize(1);
        assertThat(Json.text(postback.path("params"), mode)).isEqualTo(value);
        assertThat(Json.text(event(1), "replyToken")).isNotEmpty();
        assertThat(taro.screen()).hasSize(1);
    }

    @Test
    void a_small_t_between_date_and_time_is_posted_back_as_a_large_one() throws IOException {
        asksFor("datetime", "");
        taro.picks("When", "2026-01-31t09:30");
        assertThat(Json.text(event(1).path("postback").path("params"), "datetime"))
                .isEqualTo("2026-01-31T09:30");
    }

    @ParameterizedTest
    @CsvSource({
        "date,1985-4-12",
        "date,1985-02-29",
        "date,1899-12-31",
        "date,2101-01-01",
        "date,09:30",
        "date,昭和60年4月12日",
        "time,24:00",
        "time,9:30",
        "datetime,2026-01-31",
        "datetime,2026-01-31 09:30"
    })
    void a_picker_gives_nothing_else(String mode, String value) throws IOException {
        asksFor(mode, "");
        assertThatThrownBy(() -> taro.picks("When", value)).isInstanceOf(IllegalArgumentException.class);
        assertThat(taro.quickReplies()).hasSize(1);
        assertThat(bot.webhooks).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "date,2000-01-01,2000-12-31,1999-12-31,2001-01-01",
        "time,09:00,17:30,08:59,17:31",
        "datetime,2026-01-01t10:00,2026-01-02T10:00,2026-01-01T09:59,2026-01-02T10:01"
    })
    void both_limits_can_be_picked_and_nothing_beyond(String mode, String min, String max, String early, String late)
            throws IOException {
        asksFor(mode, ",'min':'" + min + "','max':'" + max + "'");
        assertThatThrownBy(() -> taro.picks("When", early)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> taro.picks("When", late)).isInstanceOf(IllegalArgumentException.class);
        taro.picks("When", min);
        asksFor(mode, ",'min':'" + min + "','max':'" + max + "'");
        taro.picks("When", max);
        event(2);
    }

    @Test
    void buttons_that_only_open_something_stay_until_something_is_sent() throws IOException {
        asks(
                "{'type':'camera','label':'Shoot'}",
                "{'type':'cameraRoll','label':'Roll'}",
                "{'type':'location','label':'Here'}",
                "{'type':'datetimepicker','label':'When','data':'w','mode':'date'}");
        for (String label : new String[] {"Shoot", "Roll", "Here", "When"}) {
            taro.taps(label);
            assertThat(taro.quickReplies()).as(label).hasSize(4);
        }
        assertThat(bot.webhooks).isEmpty();
        taro.sendsPhoto(new byte[] {1}, "image/jpeg");
        assertThat(taro.quickReplies()).isEmpty();
    }

    @Test
    void links_and_the_clipboard_tell_the_bot_nothing_but_end_the_quick_replies() throws IOException {
        asks(
                "{'type':'uri','label':'Read','uri':'https://example.com'}",
                "{'type':'clipboard','label':'Copy','clipboardText':'x'}");
        taro.taps("Copy");
        assertThat(taro.quickReplies()).isEmpty();
        asks("{'type':'uri','label':'Read','uri':'https://example.com'}");
        taro.taps("Read");
        assertThat(taro.quickReplies()).isEmpty();
        assertThat(bot.webhooks).isEmpty();
    }

    @Test
    void the_older_text_of_a_postback_is_said_as_well() throws IOException {
        asks("{'type':'postback','label':'Buy','data':'d','text':'I buy'}");
        taro.taps("Buy");
        assertThat(Json.text(event(1).path("message"), "text")).isEqualTo("I buy");
        assertThat(Json.text(event(2).path("postback"), "data")).isEqualTo("d");
        assertThat(taro.screen().getLast().text()).isEqualTo("I buy");
    }

    @Test
    void a_pickers_button_in_an_old_flex_message_works_for_ever() throws IOException {
        bot.push(
                line,
                taro,
                json("{'type':'flex','altText':'a','contents':{'type':'bubble','body':{'type':'box',"
                        + "'layout':'vertical','contents':[{'type':'text','text':'Born?'},{'type':'button','action':"
                        + "{'type':'datetimepicker','label':'When','data':'w','mode':'date'}}]}}}"));
        taro.says("later");
        taro.picks("When", "1985-04-12");
        taro.picks("When", "1985-04-13");
        assertThat(Json.text(event(3).path("postback").path("params"), "date")).isEqualTo("1985-04-13");
    }

    @Test
    void a_button_is_found_by_its_place_in_the_message() throws IOException {
        bot.push(
                line,
                taro,
                json(
                        "{'type':'flex','altText':'a','contents':{'type':'carousel','contents':[{'type':'bubble',"
                                + "'action':{'type':'message','label':'All','text':'all'},'footer':{'type':'box','layout':'vertical',"
                                + "'contents':[{'type':'button','action':{'type':'message','label':'One','text':'one'}}]}}]},"
                                + "'quickReply':{'items':[{'type':'action','action':{'type':'message','label':'Q','text':'q'}}]}}"));
        Bubble bubble = taro.screen().getLast();
        assertThat(bubble.tapAt("/contents/contents/0/footer/contents/0/action"))
                .map(Tap::label)
                .hasValue("One");
        assertThat(bubble.tapAt("/contents/contents/0/action")).map(Tap::label).hasValue("All");
        assertThat(bubble.tapAt("/quickReply/items/0/action")).map(Tap::label).hasValue("Q");
        for (String nothing : new String[] {
            "",
            "/",
            "/contents",
            "/contents/contents/0/footer",
            "/altText",
            "action",
            "/contents/contents/1/action",
            "/contents/contents/0/footer/contents/0/action/action",
            "/a~b/action"
        }) {
            assertThat(bubble.tapAt(nothing)).as(nothing).isEmpty();
        }
        taro.taps("Q");
        Bubble old = taro.screen().getFirst();
        assertThat(old.tapAt("/quickReply/items/0/action")).isEmpty();
        assertThat(old.tapAt("/contents/contents/0/action")).isPresent();
    }
}
