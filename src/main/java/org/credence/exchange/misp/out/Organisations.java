package org.credence.exchange.misp.out;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.credence.exchange.format.NamedUuid;
import org.credence.exchange.misp.MispNames;
import org.credence.model.Source;
import org.credence.model.Sources;

/** Sources as organisations. */
final class Organisations {
    private final Sources sources;
    private final JsonGenerator out;

    Organisations(Sources sources, JsonGenerator out) {
        this.sources = sources;
        this.out = out;
    }

    /** This program itself. */
    void writeAuthor(String field) throws IOException {
        write(field, "Credence", MispNames.AUTHOR);
    }

    void write(String field, String source) throws IOException {
        Source who = sources.get(source);
        write(field, who.name(), NamedUuid.keptOr(who.id(), "source", who.id()));
    }

    /** Whether a source was an organisation in MISP, or comes from elsewhere and becomes one. */
    boolean isOne(String source) {
        String kind = sources.get(source).extra().get(MispNames.KIND);
        return kind == null || kind.equals(MispNames.ORGANISATION);
    }

    private void write(String field, String name, String uuid) throws IOException {
        out.writeObjectFieldStart(field);
        out.writeStringField("name", name);
        out.writeStringField("uuid", uuid);
        out.writeEndObject();
    }
}
