package org.credence.exchange.stix.out;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HashSet;
import java.util.Set;
import org.credence.exchange.format.NamedUuid;
import org.credence.exchange.json.JsonText;
import org.credence.exchange.stix.StixNames;
import org.jspecify.annotations.Nullable;

/**
 * A bundle that is being written, one object after the other. Its id comes last, since it is made of all that stands
 * before it: the same content has the same id.
 *
 * <p>Holds the ids of objects that several others may bring along, so that each is written once.
 */
final class Bundle {
    /** The time of what has none: STIX wants one for every object. */
    static final String EPOCH = "1970-01-01T00:00:00.000Z";

    private final MessageDigest digest = NamedUuid.sha1();
    private final JsonGenerator out;
    private final Set<String> written = new HashSet<>();

    /** Writes the properties of an object. */
    interface Body {
        void write(JsonGenerator out) throws IOException;
    }

    Bundle(OutputStream stream) throws IOException {
        out = JsonText.generator(new DigestOutputStream(stream, digest));
        out.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        out.writeStartObject();
        out.writeStringField("type", "bundle");
        out.writeArrayFieldStart("objects");
    }

    /** True for the first time that an object is met. */
    boolean isNew(String id) {
        return written.add(id);
    }

    /** An object as it was written by others. */
    void writeRaw(String json) throws IOException {
        out.writeRawValue(json);
        out.writeRaw('\n');
    }

    void write(String type, String id, Body body) throws IOException {
        write(type, "2.1", id, body);
    }

    void write(String type, String version, String id, Body body) throws IOException {
        out.writeStartObject();
        out.writeStringField("type", type);
        out.writeStringField("spec_version", version);
        out.writeStringField("id", id);
        body.write(out);
        out.writeEndObject();
        out.writeRaw('\n');
    }

    /** The beginning of an object of ours. */
    void writeMade(@Nullable String creator, String created, String modified) throws IOException {
        if (creator != null) {
            out.writeStringField("created_by_ref", creator);
        }
        out.writeStringField("created", created);
        out.writeStringField("modified", modified);
    }

    /** What STIX has no property for. */
    void writeExtension(Body body) throws IOException {
        out.writeObjectFieldStart("extensions");
        out.writeObjectFieldStart(StixNames.EXTENSION);
        out.writeStringField("extension_type", "property-extension");
        body.write(out);
        out.writeEndObject();
        out.writeEndObject();
    }

    void end() throws IOException {
        out.writeEndArray();
        out.flush();
        out.writeStringField("id", "bundle--" + NamedUuid.ofHash(digest.digest()));
        out.writeEndObject();
        out.writeRaw('\n');
        out.flush();
    }
}
