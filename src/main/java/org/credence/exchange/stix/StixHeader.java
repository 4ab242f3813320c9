package org.credence.exchange.stix;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.credence.exchange.file.BadInput;
import org.credence.exchange.file.Passage;
import org.credence.exchange.file.ReadOptions;
import org.credence.exchange.json.Json;

/**
 * What of an object tells where it belongs.
 *
 * @param type such as {@code report}
 * @param id   type, two dashes, and a UUID
 * @param refs the objects that it is about, each once
 */
record StixHeader(String type, String id, List<String> refs) {

    /** @throws BadInput when it has no type and id that fit together */
    static StixHeader read(Passage passage) {
        return Json.read(passage, ReadOptions.STRICT, StixHeader::read);
    }

    private static StixHeader read(Json json) throws IOException {
        Map<String, Object> fields = json.map(StixHeader::field);
        String type = text("type", fields);
        if (type.isEmpty()) {
            throw json.badInside("", "type", "missing", "given in each object");
        }
        if (type.equals("bundle")) {
            return new StixHeader(type, text("id", fields), List.of());
        }
        String id = text("id", fields);
        if (id.isEmpty()) {
            throw json.badInside("", "id", "missing", "given in each object");
        }
        if (!id.startsWith(type + "--") || id.length() == type.length() + 2) {
            throw json.badInside("/id", "id", id, "the type (" + type + "), two dashes, and a UUID");
        }
        return new StixHeader(type, id, refs(type, fields, json));
    }

    private static String text(String name, Map<String, Object> fields) {
        return fields.get(name) instanceof String text ? text : "";
    }

    private static List<String> refs(String type, Map<String, Object> fields, Json json) {
        boolean sighting = type.equals("sighting");
        String name = sighting ? "sighting_of_ref" : "object_refs";
        Object refs = fields.get(name);
        List<String> all = refs instanceof List<?> list
                ? list.stream().map(Object::toString).distinct().toList()
                : refs instanceof String one ? List.of(one) : List.of();
        if (all.isEmpty() && StixNames.JUDGEMENTS.contains(type)) {
            throw json.badInside("", name, "missing", "given in each " + type);
        }
        return all;
    }

    /** Everything else is passed over here, and read when the object turns out to be of use. */
    private static Object field(Json json) throws IOException {
        return switch (json.fieldName()) {
            case "type", "id", "sighting_of_ref" -> json.text();
            case "object_refs" -> json.list(Json::text);
            default -> json.skip();
        };
    }
}
