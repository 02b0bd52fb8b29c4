package madoguchi.web;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import madoguchi.conversation.House;
import madoguchi.conversation.Input;
import madoguchi.document.Catalogue;
import madoguchi.fixture.LocalRedis;
import madoguchi.inbox.Inbound;
import madoguchi.inbox.Intake;
import madoguchi.outbox.Address;
import madoguchi.outbox.Carrier;
import madoguchi.outbox.Parcel;
import madoguchi.policy.Discretion;
import madoguchi.policy.Policies;
import madoguchi.policy.Policy;
import madoguchi.policy.Procedure;
import madoguchi.store.Reach;
import madoguchi.text.Texts;
import org.awaitility.Awaitility;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/// The pages on a port, on a real Redis, with a clock that a test moves. What would go to LINE is noted here.
public final class WebDesk implements AutoCloseable {
    public static final String OPERATOR = "immari";

    private final LocalRedis redis;
    private final ConfigurableApplicationContext context;
    private volatile Instant now = Instant.parse("2026-11-26T03:00:00Z");
    private final NotedLine line = new NotedLine();
    private UnaryOperator<Procedure> procedure = UnaryOperator.identity();
    private int count;

    /// Notes what is brought.
    static final class NotedLine implements Carrier {
        private final List<Parcel.Bubble> bubbles = new CopyOnWriteArrayList<>();

        @Override
        public String lane() {
            return "line";
        }

        @Override
        public int most() {
            return 5;
        }

        @Override
        public Outcome carry(Load load) {
            // All at once: whoever waits for one has waited for all that came with it.
            bubbles.addAll(load.parcels().stream()
                    .filter(Parcel.Bubble.class::isInstance)
                    .map(Parcel.Bubble.class::cast)
                    .toList());
            return new Outcome.Delivered();
        }
    }

    public WebDesk(Path folder, String... properties) {
        redis = LocalRedis.start(folder, 0);
        List<String> all = new ArrayList<>(List.of(
                "server.port=0",
                "server.address=127.0.0.1",
                "spring.main.allow-bean-definition-overriding=true",
                "spring.data.redis.host=127.0.0.1",
                "spring.data.redis.port=" + redis.port(),
                "madoguchi.policies=classpath:/policies/",
                "madoguchi.allow-examples=true",
                "madoguchi.master-key=" + Base64.getEncoder().encodeToString(new byte[32]),
                "madoguchi.tickets.immari.webhook-url=http://127.0.0.1:9/tickets",
                "madoguchi.tickets.immari.webhook-secret=planted-webhook-secret"));
        all.addAll(List.of(properties));
        context = new SpringApplicationBuilder(WebApplication.class)
                .initializers(c -> {
                    var beans = c.getBeanFactory();
                    beans.registerSingleton("line", (Carrier) line);
                })
                .sources(Moved.class)
                .initializers(c -> c.getBeanFactory().registerSingleton("testDesk", this))
                .run(all.stream().map(each -> "--" + each).toArray(String[]::new));
    }

    /// No stereotype: an application's scan must not find it.
    static class Moved {
        @org.springframework.context.annotation.Bean
        InstantSource clock(WebDesk desk) {
            return () -> desk.now;
        }

        @org.springframework.context.annotation.Bean
        Function<String, House> houses(WebDesk desk, Policies policies, Texts texts, Catalogue catalogue) {
            return operator -> House.of(desk.discreet(policies.of(operator).orElseThrow()), texts)
                    .at(desk.uri(""))
                    .knowing(catalogue);
        }
    }

    private Policy discreet(Policy p) {
        return new Policy(
                p.operator(),
                p.fingerprint(),
                p.standing(),
                p.entity(),
                p.casePrefix(),
                p.published(),
                p.memberPage(),
                p.kinds(),
                p.notice(),
                p.desk(),
                Discretion.HIGH,
                p.answerBy(),
                p.abandonAfter(),
                procedure.apply(p.procedure()));
    }

    /// From now on the operator's procedure is this.
    public WebDesk runs(UnaryOperator<Procedure> changed) {
        procedure = changed;
        return this;
    }

    public LocalRedis redis() {
        return redis;
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public String uri(String path) {
        return "http://127.0.0.1:" + context.getEnvironment().getRequiredProperty("local.server.port") + path;
    }

    public synchronized void passes(Duration time) {
        now = now.plus(time);
    }

    public Browser browser() {
        return new Browser(URI.create(uri("/")));
    }

    public Person person(String name) {
        return new Person(new Address(OPERATOR, "line", name));
    }

    public List<Parcel.Bubble> bubbles() {
        return List.copyOf(line.bubbles);
    }

    /// Somebody in a talk.
    public final class Person {
        private final Address address;

        Person(Address address) {
            this.address = address;
        }

        public Address address() {
            return address;
        }

        public Person gives(Input input) {
            int before = line.bubbles.size();
            passes(Duration.ofSeconds(10));
            bean(Intake.class)
                    .accept(new Inbound(
                            address,
                            "e" + ++count,
                            Optional.of("m" + count),
                            input,
                            now,
                            Optional.empty(),
                            Reach.ANYONE));
            Awaitility.await().until(() -> line.bubbles.size() > before);
            return this;
        }

        public Person taps(String label) {
            String data = line.bubbles.reversed().stream()
                    .flatMap(bubble -> bubble.taps().stream())
                    .filter(tap -> tap.label().equals(label))
                    .map(Parcel.Tap::data)
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no button " + label));
            return gives(new Input.Tapped(data));
        }

        public Person says(String text) {
            return gives(new Input.Said(text, false));
        }

        /// The path of the page offered last, once the notice was accepted.
        public String offered() {
            gives(new Input.Followed());
            says("はい");
            return newest();
        }

        public String newest() {
            return line.bubbles.reversed().stream()
                    .flatMap(bubble -> bubble.taps().stream())
                    .flatMap(tap -> tap.page().stream())
                    .map(page -> URI.create(page).getRawPath())
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no page was offered"));
        }
    }

    @Override
    public void close() {
        context.close();
        redis.close();
    }
}
