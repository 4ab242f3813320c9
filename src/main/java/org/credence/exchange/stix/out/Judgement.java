package org.credence.exchange.stix.out;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.credence.argument.PriceList;
import org.credence.exchange.brief.Account;
import org.credence.exchange.format.NamedUuid;
import org.credence.exchange.json.JsonText;
import org.credence.exchange.json.PlainNumber;
import org.credence.exchange.scale.Agreement;
import org.credence.exchange.scale.StixConfidence;
import org.credence.exchange.stix.StixNames;
import org.credence.score.ClaimScore;
import org.credence.score.IncidentScore;
import org.credence.score.Provenance;
import org.credence.score.price.Confidence;
import org.jspecify.annotations.Nullable;

/**
 * What this program makes of a claim: an opinion on its object, with the explanation; a note where nothing can be
 * judged, since an opinion would have to take a side.
 */
final class Judgement {
    /** Decimals of a probability, as in the native form. */
    private static final int DECIMALS = 6;

    private final IncidentScore score;
    private final ClaimScore claim;
    private final Bundle bundle;

    Judgement(IncidentScore score, ClaimScore claim, Bundle bundle) {
        this.score = score;
        this.claim = claim;
        this.bundle = bundle;
    }

    /** The probability of the claim as STIX writes it; null where it cannot be judged. */
    static @Nullable Integer confidence(ClaimScore claim) {
        Confidence confidence = claim.confidence();
        return confidence == null || !Account.isJudged(claim) ? null : StixConfidence.of(confidence.value());
    }

    /** @param object the id of the object that the claim is */
    void write(String object, PriceList prices) throws IOException {
        List<String> markings = AdmiraltyMarkings.write(claim.names().admiralty(), bundle);
        String account = Account.of(claim, prices);
        Integer probability = confidence(claim);
        String type = probability == null ? "note" : "opinion";
        String at = Times.of(score.incident().asOf());
        bundle.write(type, id(type), out -> {
            bundle.writeMade(StixNames.AUTHOR, at, at);
            if (probability == null) {
                out.writeStringField("abstract", "Credence cannot judge it");
                out.writeStringField("content", account);
            } else {
                Agreement agreement = Agreement.of(probability);
                writeConfidence(probability, agreement, out);
                out.writeStringField("opinion", agreement.word());
                out.writeStringField("explanation", account);
            }
            JsonText.writeAllTexts("object_refs", List.of(object), out);
            JsonText.writeTexts("object_marking_refs", markings, out);
            bundle.writeExtension(this::writeScore);
        });
    }

    /** The same score of the same claim has the same id; another one is another object, not a version of it. */
    private String id(String type) {
        Provenance by = score.provenance();
        String asOf = String.valueOf(score.incident().asOf());
        return type + "--"
                + NamedUuid.of(
                        StixNames.SCORE,
                        score.id(),
                        claim.id(),
                        asOf,
                        by.rules(),
                        by.weights(),
                        by.ledger(),
                        by.version());
    }

    /** How far the opinion is right: who disagrees with what has 11 % is sure of it by 89. A neutral one claims nothing. */
    private static void writeConfidence(int probability, Agreement agreement, JsonGenerator out) throws IOException {
        if (agreement == Agreement.NEUTRAL) {
            return;
        }
        boolean agrees = agreement == Agreement.AGREE || agreement == Agreement.STRONGLY_AGREE;
        out.writeNumberField("confidence", agrees ? probability : 100 - probability);
    }

    private void writeScore(JsonGenerator out) throws IOException {
        out.writeObjectFieldStart(StixNames.SCORE);
        out.writeStringField("incident", score.id());
        out.writeStringField("claim", claim.id());
        Confidence confidence = claim.confidence();
        if (confidence != null) {
            if (Account.isJudged(claim)) {
                number("probability", confidence.value(), out);
            }
            out.writeArrayFieldStart("interval");
            out.writeNumber(PlainNumber.of(confidence.low(), DECIMALS));
            out.writeNumber(PlainNumber.of(confidence.high(), DECIMALS));
            out.writeEndArray();
        }
        out.writeStringField("verdict", claim.verdict());
        out.writeStringField("admiralty", claim.names().admiralty());
        out.writeEndObject();
    }

    private static void number(String field, double number, JsonGenerator out) throws IOException {
        out.writeFieldName(field);
        out.writeNumber(PlainNumber.of(number, DECIMALS));
    }
}
