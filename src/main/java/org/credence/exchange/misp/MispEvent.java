package org.credence.exchange.misp;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.credence.exchange.file.BadInput;
import org.credence.exchange.file.Passage;
import org.credence.exchange.file.ReadOptions;
import org.credence.exchange.json.Json;
import org.credence.exchange.json.Tree;
import org.jspecify.annotations.Nullable;

/**
 * One event as it is read: attributes and objects pass by, and only those on which somebody takes a stand are held.
 */
final class MispEvent {
    /** Contents of files, and what tells nothing of credibility; either may be longer than all the rest. */
    private static final Set<String> PASSED = Set.of(
            "data", "Galaxy", "RelatedEvent", "RelatedAttribute", "SharingGroup", "CryptographicKey", "related_object");

    private final Map<String, Tree> fields = new LinkedHashMap<>();
    private final List<Tree> attributes = new ArrayList<>();
    private final List<Tree> objects = new ArrayList<>();
    private @Nullable Tree event;
    private long attributesPassed;
    private long objectsPassed;

    private MispEvent() {}

    /**
     * The event that a passage holds, wrapped or not.
     *
     * @throws BadInput when it holds none
     */
    static MispEvent read(Passage passage) {
        MispEvent event = new MispEvent();
        Json.read(passage, ReadOptions.STRICT, json -> {
            json.map(event::wrapped);
            if (event.event == null) {
                event.event = Tree.object(json, event.fields);
            }
            return true;
        });
        return event;
    }

    private boolean wrapped(Json json) throws IOException {
        if (json.fieldName().equals("Event") && json.isObject()) {
            fields.clear();
            json.map(this::field);
            event = Tree.object(json, fields);
            return true;
        }
        return event == null ? field(json) : json.skip();
    }

    private boolean field(Json json) throws IOException {
        String name = json.fieldName();
        switch (name) {
            case "Attribute" -> json.list(each -> attribute(Tree.read(each, PASSED)));
            case "Object" -> json.list(each -> object(Tree.read(each, PASSED)));
            default -> {
                if (PASSED.contains(name)) {
                    json.skip();
                } else {
                    fields.put(name, Tree.read(json, PASSED));
                }
            }
        }
        return true;
    }

    private boolean attribute(Tree attribute) {
        if (isJudged(attribute)) {
            attributes.add(attribute);
        } else {
            attributesPassed++;
        }
        return true;
    }

    private boolean object(Tree object) {
        if (isJudged(object)) {
            objects.add(object);
        } else {
            objectsPassed++;
        }
        object.at("Attribute").entries().forEach(this::attribute);
        return true;
    }

    private static boolean isJudged(Tree part) {
        return !part.isObject()
                || !part.at("Sighting").entries().isEmpty()
                || !part.at("Opinion").entries().isEmpty()
                || !part.at("Note").entries().isEmpty()
                || !part.at("ShadowAttribute").entries().isEmpty()
                || "true".equals(part.at("deleted").text())
                || new MispTags(part.at("Tag")).bearOnCredibility();
    }

    /** The event without its attributes and objects. */
    Tree itself() {
        if (event == null) {
            throw new IllegalStateException("An event that was read is there.");
        }
        return event;
    }

    /** Attributes on which somebody takes a stand, those of objects too. */
    List<Tree> attributes() {
        return attributes;
    }

    List<Tree> objects() {
        return objects;
    }

    long attributesPassed() {
        return attributesPassed;
    }

    long objectsPassed() {
        return objectsPassed;
    }
}
