package org.credence.exchange.stix.out;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.credence.exchange.scale.Admiralty;
import org.credence.exchange.scale.Admiralty.Credibility;
import org.credence.exchange.scale.Admiralty.Reliability;

/**
 * The Admiralty pair as two marking definitions with an extension each, under the ids at which both are published
 * (stix2extensions and txt2stix of dogesec), so that whoever knows them finds the same ones here.
 */
final class AdmiraltyMarkings {
    /** When they were published, says their publisher. */
    private static final String CREATED = "2020-01-01T00:00:00.000Z";

    private static final Kind LETTER = new Kind(
            "extension-definition--5b93a453-445f-5fd6-9035-1d8fd3f8188b",
            "Admiralty Source Reliability",
            "admiralty_source_reliability");
    private static final Kind DIGIT = new Kind(
            "extension-definition--684bccf7-abc1-5315-ba05-33c5371cc0a6",
            "Admiralty Information Credibility",
            "admiralty_information_credibility");

    private static final Map<Reliability, String> LETTERS = new EnumMap<>(Map.of(
            Reliability.A, "cf438540-077a-56c7-b68e-82fcc2bb0208",
            Reliability.B, "b3cd9dd0-9081-5cbe-84d0-ef5bc11b8b13",
            Reliability.C, "3545f856-c5f5-5d2f-a1ae-102e0b6028b2",
            Reliability.D, "223ecfcc-22ce-5ece-b91c-a05a53a91959",
            Reliability.E, "9eff5f66-33b9-5e54-9868-72179b28ae12",
            Reliability.F, "adebda39-90c9-5ac0-9107-c26d86a6c3d8"));

    private static final Map<Credibility, String> DIGITS = new EnumMap<>(Map.of(
            Credibility.CONFIRMED, "2462b621-0825-5879-917c-082e0394bcf4",
            Credibility.PROBABLY_TRUE, "9cf59b27-57f8-5250-98f4-16c462d5652c",
            Credibility.POSSIBLY_TRUE, "4c76ec83-d905-5ada-b0bf-8ae2fb9e9f4d",
            Credibility.DOUBTFUL, "c36a018d-bc8e-57a4-a39d-9e7e31d1bc17",
            Credibility.IMPROBABLE, "0a48adab-e7d5-5354-8a41-abf199fe2628",
            Credibility.CANNOT_BE_JUDGED, "2244db4b-ee29-5b8c-bed4-c7ac784c647a"));

    private AdmiraltyMarkings() {}

    /** An extension, what it is called, and the property that it adds. */
    private record Kind(String extension, String name, String property) {}

    /** The ids of the markings for a pair such as {@code B2}, which are written unless they are there. */
    static List<String> write(String pair, Bundle bundle) throws IOException {
        Admiralty admiralty = Admiralty.of(pair).orElse(null);
        if (admiralty == null) {
            // rules may name what they like; what is no Admiralty pair has no marking
            return List.of();
        }
        Reliability letter = admiralty.letter();
        Credibility digit = admiralty.digit();
        return List.of(
                write(LETTER, LETTERS.get(letter), letter.name(), letter.words(), bundle),
                write(DIGIT, DIGITS.get(digit), Integer.toString(digit.digit()), digit.words(), bundle));
    }

    private static String write(
            Kind kind, @org.jspecify.annotations.Nullable String uuid, String grade, String words, Bundle bundle)
            throws IOException {
        if (bundle.isNew(kind.extension)) {
            define(kind, bundle);
        }
        String id = "marking-definition--" + uuid;
        if (bundle.isNew(id)) {
            bundle.write("marking-definition", id, out -> {
                out.writeStringField("created", CREATED);
                out.writeStringField("name", kind.name + ": " + grade + " - " + words);
                out.writeObjectFieldStart("extensions");
                out.writeObjectFieldStart(kind.extension);
                out.writeStringField("extension_type", "property-extension");
                out.writeStringField(kind.property, grade);
                out.writeStringField(kind.property + "_description", words);
                out.writeEndObject();
                out.writeEndObject();
            });
        }
        return id;
    }

    private static void define(Kind kind, Bundle bundle) throws IOException {
        bundle.write("extension-definition", kind.extension, out -> {
            out.writeStringField("created", CREATED);
            out.writeStringField("modified", CREATED);
            out.writeStringField("name", "Marking Definition " + kind.name);
            out.writeStringField(
                    "schema",
                    "https://downloads.ctibutler.com/admiralty-codes/schemas/properties/marking-definition-"
                            + kind.property.replace('_', '-') + ".json");
            out.writeStringField("version", "1.0");
            out.writeArrayFieldStart("extension_types");
            out.writeString("property-extension");
            out.writeEndArray();
        });
    }
}
