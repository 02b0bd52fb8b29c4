package madoguchi.operating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `config/deployment/bot.yaml`, read as Kubernetes would read it.
class KubernetesTest {
    private static final String APP = "app.kubernetes.io~1name";

    private final KnownSettings known = new KnownSettings();
    private final List<JsonNode> documents = documents();

    private static List<JsonNode> documents() {
        var options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        var yaml = new Yaml(new SafeConstructor(options));
        String text = Repository.text(Repository.DEPLOYMENT.resolve("bot.yaml"));
        return StreamSupport.stream(yaml.loadAll(text).spliterator(), false)
                .map(each -> JsonMapper.shared().<JsonNode>valueToTree(each))
                .toList();
    }

    private JsonNode only(String kind) {
        return documents.stream()
                .filter(each -> each.path("kind").asString().equals(kind))
                .reduce((one, other) -> {
                    throw new AssertionError("two of " + kind);
                })
                .orElseThrow();
    }

    private JsonNode pod() {
        return only("Deployment").at("/spec/template/spec");
    }

    private JsonNode bot() {
        assertThat(pod().path("containers")).hasSize(1);
        return pod().at("/containers/0");
    }

    private static List<String> texts(JsonNode list, String pointer) {
        return list.valueStream().map(each -> each.at(pointer).asString()).toList();
    }

    private static JsonNode named(JsonNode list, String name) {
        return list.valueStream()
                .filter(each -> each.path("name").asString().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + name));
    }

    @Test
    void every_document_says_what_it_is_and_where_it_belongs() {
        assertThat(documents).allSatisfy(each -> {
            assertThat(each.path("apiVersion").asString()).matches("v1|(apps|policy|networking\\.k8s\\.io)/v1");
            assertThat(each.path("kind").asString()).isNotEmpty();
            assertThat(each.at("/metadata/name").asString()).matches("[a-z0-9-]+");
            assertThat(each.at("/metadata/namespace").asString()).isEqualTo("madoguchi");
        });
        assertThat(texts(JsonMapper.shared().valueToTree(documents), "/kind"))
                .containsExactlyInAnyOrder(
                        "ConfigMap", "Deployment", "Service", "Ingress", "PodDisruptionBudget", "NetworkPolicy");
    }

    @Test
    void every_selector_finds_the_pods() {
        JsonNode label = only("Deployment").at("/spec/template/metadata/labels/" + APP);
        assertThat(label.asString()).isEqualTo("madoguchi-bot");
        assertThat(List.of(
                        only("Deployment").at("/spec/selector/matchLabels/" + APP),
                        pod().at("/topologySpreadConstraints/0/labelSelector/matchLabels/" + APP),
                        only("Service").at("/spec/selector/" + APP),
                        only("PodDisruptionBudget").at("/spec/selector/matchLabels/" + APP),
                        only("NetworkPolicy").at("/spec/podSelector/matchLabels/" + APP)))
                .allMatch(Predicate.isEqual(label));
        assertThat(only("Deployment").at("/spec/replicas").asInt())
                .isGreaterThan(
                        only("PodDisruptionBudget").at("/spec/minAvailable").asInt());
    }

    @Test
    void ports_are_those_the_bot_listens_on() {
        Map<String, String> settings = configured();
        JsonNode ports = bot().path("ports");
        assertThat(named(ports, "webhook").path("containerPort").asString())
                .isEqualTo(settings.get("server.port"))
                .isEqualTo(new SpringSettings().defaults("server.port").getFirst());
        assertThat(named(ports, "management").path("containerPort").asString())
                .isEqualTo(settings.get("management.server.port"));
        for (String probe : List.of("startupProbe", "livenessProbe", "readinessProbe")) {
            assertThat(bot().at("/" + probe + "/httpGet/port").asString()).isEqualTo("management");
            assertThat(bot().at("/" + probe + "/httpGet/path").asString()).matches("/actuator/health/(live|readi)ness");
        }
        assertThat(only("Service").at("/spec/ports/0/targetPort").asString()).isEqualTo("webhook");
        assertThat(only("Service").at("/spec/ports")).hasSize(1);
    }

    @Test
    void the_ingress_shows_the_webhook_and_nothing_else() {
        assertThat(only("Ingress").at("/spec/rules")).hasSize(1);
        JsonNode paths = only("Ingress").at("/spec/rules/0/http/paths");
        assertThat(texts(paths, "/path")).containsExactly("/line/");
        assertThat(texts(paths, "/backend/service/name"))
                .containsExactly(only("Service").at("/metadata/name").asString());
        assertThat(texts(paths, "/backend/service/port/name")).containsExactly("webhook");
        assertThat(only("Ingress").at("/spec/tls/0/hosts/0"))
                .isEqualTo(only("Ingress").at("/spec/rules/0/host"));
    }

    @Test
    void settings_variables_and_secrets_are_known_to_the_code() {
        assertThat(configured().keySet())
                .contains("madoguchi.line.channels.example.channel-id")
                .allMatch(known::knows, "a setting");
        assertThat(texts(bot().path("env"), "/name")).isNotEmpty().allMatch(known::knowsVariable, "a setting");
        JsonNode secret = named(pod().path("volumes"), "secrets").path("secret");
        assertThat(texts(secret.path("items"), "/key"))
                .contains("madoguchi.master-key")
                .allMatch(known::knows, "a setting")
                .isEqualTo(texts(secret.path("items"), "/path"));
        // The head of the file tells how to make it.
        String head = Repository.text(Repository.DEPLOYMENT.resolve("bot.yaml"));
        assertThat(texts(secret.path("items"), "/key")).allMatch(key -> head.contains("--from-file=" + key + "="));
        assertThat(head)
                .contains("create secret generic " + secret.path("secretName").asString() + " ")
                .contains("create configmap "
                        + named(pod().path("volumes"), "policies")
                                .at("/configMap/name")
                                .asString() + " ");
    }

    private Map<String, String> configured() {
        assertThat(named(pod().path("volumes"), "config").at("/configMap/name"))
                .isEqualTo(only("ConfigMap").at("/metadata/name"));
        return KnownSettings.inYaml(
                only("ConfigMap").at("/data/application.yaml").asString());
    }

    @Test
    void what_the_settings_name_is_mounted() {
        List<String> mounts = texts(bot().path("volumeMounts"), "/mountPath");
        List<String> places = new ArrayList<>(List.of(configured().getOrDefault("madoguchi.policies", "")));
        texts(bot().path("env"), "/value").forEach(place -> places.add(place.replace("configtree:", "")));
        assertThat(places).allMatch(place -> mounts.contains(place.replaceAll("/$", "")), "mounted");
        assertThat(texts(bot().path("volumeMounts"), "/name")).isEqualTo(texts(pod().path("volumes"), "/name"));
    }

    @Test
    void it_runs_without_rights_within_limits_from_a_named_image() {
        assertThat(pod().at("/securityContext/runAsNonRoot").asBoolean()).isTrue();
        assertThat(pod().at("/automountServiceAccountToken").asBoolean(true)).isFalse();
        JsonNode rights = bot().path("securityContext");
        assertThat(rights.path("readOnlyRootFilesystem").asBoolean()).isTrue();
        assertThat(rights.path("allowPrivilegeEscalation").asBoolean(true)).isFalse();
        assertThat(rights.at("/capabilities/drop/0").asString()).isEqualTo("ALL");
        assertThat(bot().at("/resources/limits/memory").asString()).endsWith("Mi");
        assertThat(bot().at("/resources/requests/cpu").isMissingNode()).isFalse();
        assertThat(bot().path("image").asString()).matches("[a-z0-9.-]+/[a-z0-9/-]+:[0-9][0-9.]*");
    }
}
