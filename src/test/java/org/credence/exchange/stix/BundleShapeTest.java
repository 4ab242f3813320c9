package org.credence.exchange.stix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What STIX 2.1 demands of a bundle (sections 2.9, 3.1, 3.2, 4, 7.2, 7.3, 8), of every one that is written. */
class BundleShapeTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Properties that each type must have beside the common ones. */
    private static final Map<String, Set<String>> REQUIRED = Map.of(
            "identity", Set.of("name"),
            "incident", Set.of("name"),
            "report", Set.of("name", "published", "object_refs"),
            "opinion", Set.of("opinion", "object_refs"),
            "note", Set.of("content", "object_refs"),
            "sighting", Set.of("sighting_of_ref"),
            "relationship", Set.of("relationship_type", "source_ref", "target_ref"),
            "location", Set.of(),
            "extension-definition", Set.of("name", "schema", "version", "extension_types"),
            "observed-data", Set.of("first_observed", "last_observed", "number_observed"));

    private static final Set<String> OPINIONS =
            Set.of("strongly-disagree", "disagree", "neutral", "agree", "strongly-agree");

    private static final String TIMESTAMP = "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z";
    private static final String ID =
            "[a-z][a-z0-9-]+--[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}";

    @TestFactory
    Stream<DynamicTest> everyBundleIsAsStixDemands() throws IOException {
        return Bundles.ofWhatIsSound().stream()
                .map(made -> DynamicTest.dynamicTest(
                        made.name(), () -> assertEquals(List.of(), wrong(JSON.readTree(made.text())))));
    }

    /** Were one of the demands not checked, this would not be found. */
    @Test
    void everyDemandIsChecked() throws IOException {
        String sound = Bundles.ofWhatIsSound().get(0).text();
        assertTrue(wrong(JSON.readTree(sound)).isEmpty());
        for (String[] broken : List.of(
                new String[] {"\"spec_version\":\"2.1\"", "\"spec_version\":\"2.2\""},
                new String[] {"\"created\":", "\"creatd\":"},
                new String[] {"T00:00:00.000Z", "T00:00:00.000"},
                new String[] {"\"identity_class\"", "\"\""},
                new String[] {"\"id\":\"identity--", "\"id\":\"identity--x"},
                new String[] {"\"created_by_ref\":\"identity--", "\"created_by_ref\":\"identity--0"},
                new String[] {"\"extension_type\":", "\"extension\":"},
                new String[] {"\"opinion\":\"", "\"opinion\":\"rather-"})) {
            assertTrue(sound.contains(broken[0]), broken[0]);
            assertFalse(
                    wrong(JSON.readTree(sound.replace(broken[0], broken[1]))).isEmpty(), broken[1]);
        }
    }

    private static List<String> wrong(JsonNode bundle) {
        List<String> wrong = new ArrayList<>();
        require(bundle.path("type").asText().equals("bundle"), "type", bundle, wrong);
        require(bundle.path("id").asText().matches(ID), "id", bundle, wrong);
        Map<String, JsonNode> objects = new HashMap<>();
        for (JsonNode object : bundle.path("objects")) {
            require(objects.put(object.path("id").asText(), object) == null, "one id each", object, wrong);
        }
        for (JsonNode object : bundle.path("objects")) {
            common(object, wrong);
            own(object, wrong);
            references(object, objects, wrong);
            extensions(object, objects.keySet(), wrong);
        }
        return wrong;
    }

    private static void common(JsonNode object, List<String> wrong) {
        String type = object.path("type").asText();
        String id = object.path("id").asText();
        require(id.matches(ID) && id.startsWith(type + "--"), "id", object, wrong);
        require(object.path("spec_version").asText().matches("2\\.[01]"), "spec_version", object, wrong);
        boolean changes = !type.equals("marking-definition") && !isObservable(object);
        require(!changes || object.has("created") && object.has("modified"), "created, modified", object, wrong);
        if (object.has("confidence")) {
            JsonNode confidence = object.path("confidence");
            require(confidence.isInt() && confidence.asInt() >= 0 && confidence.asInt() <= 100, "0-100", object, wrong);
        }
        object.properties().forEach(field -> {
            require(!field.getKey().isEmpty() && !field.getValue().isNull(), "no null, no empty name", object, wrong);
            require(!field.getValue().isArray() || !field.getValue().isEmpty(), "no empty list", object, wrong);
            if (Set.of("created", "modified", "published", "first_seen", "last_seen")
                    .contains(field.getKey())) {
                require(field.getValue().asText().matches(TIMESTAMP), field.getKey(), object, wrong);
            }
        });
        require(
                object.path("modified")
                                .asText("~")
                                .compareTo(object.path("created").asText(""))
                        >= 0,
                "modified not before created",
                object,
                wrong);
    }

    /** A cyber-observable object, which has no times of its own (section 6). */
    private static boolean isObservable(JsonNode object) {
        return Set.of("file", "domain-name", "ipv4-addr", "url", "email-addr")
                .contains(object.path("type").asText());
    }

    private static void own(JsonNode object, List<String> wrong) {
        String type = object.path("type").asText();
        for (String property : REQUIRED.getOrDefault(type, Set.of())) {
            require(object.has(property), property, object, wrong);
        }
        if (type.equals("opinion")) {
            require(OPINIONS.contains(object.path("opinion").asText()), "opinion", object, wrong);
        }
        if (type.equals("marking-definition")) {
            require(object.has("definition") || object.has("extensions"), "definition or extensions", object, wrong);
        }
    }

    /** What an object of this program refers to lies in the bundle; others may refer to what they kept. */
    private static void references(JsonNode object, Map<String, JsonNode> objects, List<String> wrong) {
        boolean ours = object.path("created_by_ref").asText().startsWith(StixNames.AUTHOR)
                || object.path("extensions").has(StixNames.EXTENSION);
        object.properties().forEach(field -> {
            List<String> refs = new ArrayList<>();
            if (field.getKey().endsWith("_ref")) {
                refs.add(field.getValue().asText());
            } else if (field.getKey().endsWith("_refs")) {
                field.getValue().forEach(ref -> refs.add(ref.asText()));
            }
            require(Set.copyOf(refs).size() == refs.size(), "each reference once", object, wrong);
            for (String ref : refs) {
                require(ref.matches(ID), field.getKey() + " " + ref, object, wrong);
                require(!ours || objects.containsKey(ref), field.getKey() + " in the bundle: " + ref, object, wrong);
            }
        });
        for (JsonNode mark : object.path("object_marking_refs")) {
            require(mark.asText().startsWith("marking-definition--"), "a marking", object, wrong);
        }
    }

    /** The key of an extension is the id of its definition, which is there too; each says of what type it is. */
    private static void extensions(JsonNode object, Set<String> ids, List<String> wrong) {
        Set<String> keys = new HashSet<>();
        object.path("extensions").fieldNames().forEachRemaining(keys::add);
        for (String key : keys) {
            require(ids.contains(key), "definition of " + key, object, wrong);
            require(
                    object.path("extensions").path(key).has("extension_type"),
                    "extension_type of " + key,
                    object,
                    wrong);
        }
    }

    private static void require(boolean holds, String what, JsonNode object, List<String> wrong) {
        if (!holds) {
            wrong.add(object.path("id").asText() + ": " + what);
        }
    }
}
