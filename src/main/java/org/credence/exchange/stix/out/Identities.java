package org.credence.exchange.stix.out;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.credence.exchange.SourceWriter;
import org.credence.exchange.format.NamedUuid;
import org.credence.exchange.json.Kept;
import org.credence.exchange.stix.StixNames;
import org.credence.model.Source;
import org.credence.model.Sources;

/** Who speaks: sources as identities, each once. */
final class Identities {
    private static final String PREFIX = "identity--";

    private Identities() {}

    /** This program itself, and what its objects carry beyond STIX. */
    static void writeAuthor(Bundle bundle) throws IOException {
        bundle.write("identity", StixNames.AUTHOR, out -> {
            bundle.writeMade(null, Bundle.EPOCH, Bundle.EPOCH);
            out.writeStringField("name", "Credence");
            out.writeStringField("description", "A program that scores how likely claims are, by who says so.");
            out.writeStringField("identity_class", "system");
        });
        bundle.write("extension-definition", StixNames.EXTENSION, out -> {
            bundle.writeMade(StixNames.AUTHOR, Bundle.EPOCH, Bundle.EPOCH);
            out.writeStringField("name", "Credence native form");
            out.writeStringField(
                    "schema",
                    "An object with one or two of: incident, claim, statement, source (as in the JSON Schemas of"
                            + " Credence), and score.");
            out.writeStringField("version", "1.0");
            out.writeArrayFieldStart("extension_types");
            out.writeString("property-extension");
            out.writeEndArray();
        });
    }

    /** The identity that a source is: the one that it was, or one made of its id. */
    static String id(String source) {
        return source.startsWith(PREFIX) && NamedUuid.isUuid(source.substring(PREFIX.length()))
                ? source
                : PREFIX + NamedUuid.of("source", source);
    }

    /** Writes an identity for a source, unless it is there already. */
    static String write(String source, Sources sources, Bundle bundle) throws IOException {
        Source who = sources.get(source);
        String id = id(who.id());
        if (bundle.isNew(id)) {
            if ("identity".equals(who.extra().get(StixNames.KIND))) {
                foreign(who, bundle);
            } else {
                own(id, who, bundle);
            }
        }
        return id;
    }

    /** Writes an identity that came out of STIX; others were no identities there, and become none. */
    static void writeForeign(String source, Sources sources, Bundle bundle) throws IOException {
        Source who = sources.get(source);
        if ("identity".equals(who.extra().get(StixNames.KIND)) && bundle.isNew(who.id())) {
            foreign(who, bundle);
        }
    }

    private static void foreign(Source who, Bundle bundle) throws IOException {
        String version = who.extra().getOrDefault("spec_version", "2.1");
        bundle.write("identity", version, who.id(), out -> {
            out.writeStringField("name", who.name());
            writeKept(who.extra(), out);
        });
    }

    /** Properties as they were; marks of ours and objects that were kept beside are none. */
    static void writeKept(Map<String, String> extra, JsonGenerator out) throws IOException {
        for (Map.Entry<String, String> kept : extra.entrySet()) {
            boolean property = !kept.getKey().equals(StixNames.KIND)
                    && !kept.getKey().equals("spec_version")
                    && !kept.getKey().contains("--");
            if (property) {
                Kept.write(kept.getKey(), kept.getValue(), out);
            }
        }
    }

    private static void own(String id, Source who, Bundle bundle) throws IOException {
        bundle.write("identity", id, out -> {
            bundle.writeMade(StixNames.AUTHOR, Bundle.EPOCH, Bundle.EPOCH);
            out.writeStringField("name", who.name());
            out.writeStringField("identity_class", identityClass(who));
            if (!who.aliases().isEmpty()) {
                org.credence.exchange.json.JsonText.writeTexts("x_opencti_aliases", who.aliases(), out);
            }
            bundle.writeExtension(it -> {
                it.writeFieldName(StixNames.SOURCE);
                SourceWriter.write(who, it);
            });
        });
    }

    private static String identityClass(Source who) {
        return switch (who.kind()) {
            case EXPERT, WITNESS, SOCIAL_ACCOUNT -> "individual";
            case UNNAMED_GROUP -> "unknown";
            default -> "organization";
        };
    }

    /** All who have a part in a statement. */
    static List<String> of(org.credence.model.Statement statement) {
        List<String> all = new java.util.ArrayList<>(statement.relays());
        all.add(0, statement.source());
        return all;
    }
}
