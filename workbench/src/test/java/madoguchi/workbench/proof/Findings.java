package madoguchi.workbench.proof;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import madoguchi.text.TextKey;
import madoguchi.workbench.mail.ReceivedMail;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Everything that is not as it should be after a run.
final class Findings {
    private static final JsonMapper JSON = new JsonMapper();

    private final ProofRun run;
    private final List<String> problems = new ArrayList<>();
    private final Map<String, JsonNode> ticketOfContent = new HashMap<>();
    private final Map<String, Instant> firstMail = new HashMap<>();
    private final Set<String> numbers = new HashSet<>();
    private final List<JsonNode> bare = new ArrayList<>();
    private int repeats;
    private int repeatedWebhooks;
    private int asked;
    private int said;

    Findings(ProofRun run) throws IOException {
        this.run = run;
        readTickets();
        run.people().forEach(this::check);
        int cases = run.people().size();
        expect(numbers.size() == cases, numbers.size() + " case numbers for " + cases + " people");
        expect(firstMail.size() == cases, firstMail.size() + " distinct Message-IDs for " + cases + " cases");
        checkWebhooks(cases);
        checkSilent();
        // Each message is answered by one question at most, and the one that confirms by none.
        int answered = said
                - (int) run.people().stream()
                        .filter(person -> !person.fallsSilent)
                        .count();
        expect(
                asked <= answered + run.hiddenOutcomes(),
                asked + " questions for " + answered + " messages: some message was answered more than once");
        lookForPlanted();
    }

    List<String> all() {
        return problems;
    }

    String summary() {
        return numbers.size() + " cases, " + repeats + " repeated mails, "
                + repeatedWebhooks + " repeated webhooks, " + asked
                + " questions for " + said + " messages ("
                + run.hiddenOutcomes() + " may be repeated), "
                + problems.size() + " problems";
    }

    private void readTickets() {
        for (ReceivedMail mail : run.mails().reversed()) {
            JsonNode ticket = JSON.readTree(mail.attachments().getFirst().text());
            Instant first = firstMail.putIfAbsent(mail.messageId(), mail.received());
            if (first != null) {
                repeats++;
                expect(run.calamities().hid(first), "a ticket was mailed again though nothing hid the outcome");
                continue;
            }
            numbers.add(ticket.path("number").asString());
            if (ticket.path("reason").asString().equals("form-not-finished")) {
                bare.add(ticket);
                continue;
            }
            String content = Wish.DISCLOSURE.kind.equals(ticket.path("kind").asString())
                    ? answer(ticket, Wish.DISCLOSURE.telling())
                    : answer(ticket, "content");
            JsonNode before = ticketOfContent.put(content, ticket);
            expect(before == null, "two tickets with the same content");
        }
    }

    private void check(Applicant person) {
        asked += (int) person.fromBot().stream()
                .filter(bubble -> bubble.content().path("quickReply").isObject())
                .count();
        said += person.person().screen().size() - person.fromBot().size();
        expect(onward(person), "a person was asked again what they had answered already: " + asked(person));
        expect(person.isDone(), "a person is not done; the last on the screen: " + lastText(person));
        JsonNode ticket = ticketOfContent.get(person.content);
        if (person.fallsSilent) {
            return;
        }
        if (ticket == null) {
            problems.add("a person has no ticket with their content; the last on the screen: " + lastText(person));
            return;
        }
        expect(ticket.path("kind").asString().equals(person.wish.kind), "the wrong kind in a ticket");
        if (person.wish == Wish.DISCLOSURE) {
            checkAnswers(ticket);
        }
        String ways = ticket.path("contacts").values().stream()
                .map(contact -> contact.path("way").asString() + "="
                        + contact.path("value").asString(""))
                .collect(Collectors.joining(","));
        expect(
                person.byMail == ways.contains("mail=" + person.address),
                "the wrong contact in a ticket: " + ways.replaceAll("[0-9]", "#"));
        String number = ticket.path("number").asString();
        List<String> screen =
                person.fromBot().stream().map(bubble -> bubble.text()).toList();
        expect(
                screen.stream().anyMatch(text -> text.contains(Applicant.CASE_NUMBER) && text.contains(number)),
                "the number on the screen is not the ticket's");
        expect(inOrder(person, screen), "a prompt did not arrive, or not in order");
    }

    private void checkAnswers(JsonNode ticket) {
        var answers = Map.of(
                "asker", "member",
                "name", Applicant.NAME,
                "furigana", "ろうえい けんさ",
                "address", Applicant.HOME,
                "birth-date", "1985-04-01",
                "scope", "all",
                "method", "data");
        answers.forEach((question, value) ->
                expect(answer(ticket, question).equals(value), "the wrong answer to " + question + " in a ticket"));
        expect(ticket.path("answers").size() == answers.size() + 1, "a ticket with more or fewer answers than given");
    }

    // Who fell silent has one bare case each: kind and contact, no content (P5).
    private void checkSilent() {
        List<String> expected = run.people().stream()
                .filter(person -> person.fallsSilent)
                .map(person -> person.wish.kind + (person.byMail ? person.address : ""))
                .sorted()
                .toList();
        List<String> found = bare.stream()
                .map(ticket -> ticket.path("kind").asString() + mailOf(ticket))
                .sorted()
                .toList();
        expect(found.equals(expected), "the silent people's cases are not theirs, one each: " + found.size());
        expect(
                bare.stream()
                        .allMatch(ticket -> ticket.path("answers").isEmpty()
                                && !ticket.path("complete").asBoolean(true)),
                "a silent person's case holds more than kind and contact");
    }

    private static String mailOf(JsonNode ticket) {
        return ticket.path("contacts").values().stream()
                .filter(contact -> contact.path("way").asString().equals("mail"))
                .map(contact -> contact.path("value").asString())
                .collect(Collectors.joining());
    }

    private void checkWebhooks(int cases) {
        var first = new HashMap<String, Instant>();
        var named = new HashSet<String>();
        for (TicketReceiver.Received ticket : run.tickets().received()) {
            expect(ticket.signed(), "a webhook without its signature");
            named.add(JSON.readTree(ticket.body()).path("number").asString());
            Instant before = first.putIfAbsent(ticket.key(), ticket.at());
            if (before != null) {
                repeatedWebhooks++;
                expect(run.calamities().hid(before), "a ticket was posted again though nothing hid the outcome");
            }
        }
        expect(first.size() == cases, first.size() + " distinct idempotency keys for " + cases + " cases");
        expect(named.equals(numbers), "the webhooks are about other cases than the mails");
    }

    private static List<TextKey> asked(Applicant person) {
        return person.heard().stream()
                .map(bubble -> Applicant.key(bubble.text()))
                .filter(java.util.Objects::nonNull)
                .toList();
    }

    // Nobody here goes back, and a lane keeps its order: the same question may come twice, an earlier one never.
    private static boolean onward(Applicant person) {
        List<TextKey> order = expected(person);
        List<Integer> places = asked(person).stream().map(order::indexOf).toList();
        return places.equals(places.stream().sorted().toList());
    }

    // The first time each prompt stands on the screen follows the order of the form.
    private static boolean inOrder(Applicant person, List<String> screen) {
        List<TextKey> seen = screen.stream()
                .map(Applicant::key)
                .filter(java.util.Objects::nonNull)
                .distinct()
                .toList();
        return seen.equals(expected(person));
    }

    private static List<TextKey> expected(Applicant person) {
        return person.wish.prompts(person.byMail);
    }

    private static String lastText(Applicant person) {
        return person.fromBot().isEmpty()
                ? "nothing"
                : person.fromBot().getLast().text();
    }

    private static String answer(JsonNode ticket, String question) {
        return ticket.path("answers").values().stream()
                .filter(answer -> answer.path("question").asString().equals(question))
                .map(answer -> answer.path("value").asString(""))
                .findFirst()
                .orElse("no content " + ticket.path("number").asString());
    }

    private void lookForPlanted() throws IOException {
        for (Path file : run.keptFiles()) {
            String all = Files.readString(file, StandardCharsets.ISO_8859_1);
            String planted = new String("漏洩検査".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
            String escaped = "\\u6f0f";
            for (String secret : List.of(planted, escaped, "leakcheck")) {
                expect(!all.contains(secret), "planted text found in " + file.getFileName());
            }
        }
    }

    private void expect(boolean holds, String otherwise) {
        if (!holds) {
            problems.add(otherwise);
        }
    }
}
