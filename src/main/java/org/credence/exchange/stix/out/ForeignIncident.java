package org.credence.exchange.stix.out;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.credence.argument.PriceList;
import org.credence.exchange.json.JsonText;
import org.credence.exchange.scale.Agreement;
import org.credence.exchange.stix.StixNames;
import org.credence.facts.Statement;
import org.credence.model.Claim;
import org.credence.model.Sources;
import org.credence.score.ClaimScore;
import org.credence.score.IncidentScore;

/**
 * An incident that came out of STIX: its objects go back as they were, since nobody but their creator may change them,
 * and an opinion on each claim joins them.
 */
final class ForeignIncident {
    private final IncidentScore score;
    private final Sources sources;
    private final Bundle bundle;

    ForeignIncident(IncidentScore score, Sources sources, Bundle bundle) {
        this.score = score;
        this.sources = sources;
        this.bundle = bundle;
    }

    void write(PriceList prices) throws IOException {
        for (ClaimScore claim : score.claims()) {
            if (!claim.claim().isImplicit()) {
                writeObject(claim.claim().said());
                for (Statement statement : claim.claim().getStatements()) {
                    if (statement.isDirect()) {
                        writeStatement(statement, claim);
                    }
                }
                new Judgement(score, claim, bundle).write(claim.id(), prices);
            }
        }
    }

    /** The object that a claim was, after what it was kept with: markings, and opinions that took no side. */
    private void writeObject(Claim claim) throws IOException {
        for (Map.Entry<String, String> beside : claim.extra().entrySet()) {
            if (beside.getKey().contains("--") && bundle.isNew(beside.getKey())) {
                bundle.writeRaw(beside.getValue());
            }
        }
        String type = claim.extra().get(StixNames.KIND);
        if (type != null && bundle.isNew(claim.id())) {
            String version = claim.extra().getOrDefault("spec_version", "2.1");
            bundle.write(type, version, claim.id(), out -> Identities.writeKept(claim.extra(), out));
        }
    }

    private void writeStatement(Statement statement, ClaimScore claim) throws IOException {
        org.credence.model.Statement said = statement.said();
        for (String who : Identities.of(said)) {
            Identities.writeForeign(who, sources, bundle);
        }
        String type = said.extra().get(StixNames.KIND);
        if (type == null) {
            // somebody added it by hand
            new OwnIncident(score, sources, bundle).new Word(said, claim.claim(), claim.id()).write(false);
        } else if (StixNames.isObject(type)) {
            writeObject(type, said, claim);
        }
    }

    private void writeObject(String type, org.credence.model.Statement said, ClaimScore claim) throws IOException {
        String id = said.id().replaceFirst("/.*$", "");
        if (!bundle.isNew(id)) {
            return;
        }
        Map<String, String> properties = new LinkedHashMap<>(said.extra());
        String version = properties.getOrDefault("spec_version", "2.1");
        boolean opinion = type.equals("opinion");
        if (opinion) {
            properties.put("opinion", word(said, properties).word());
        }
        bundle.write(type, version, id, out -> {
            Identities.writeKept(properties, out);
            if (opinion && !properties.containsKey("object_refs")) {
                writeRefs(claim.id(), out);
            }
        });
    }

    private static void writeRefs(String claim, JsonGenerator out) throws IOException {
        JsonText.writeAllTexts("object_refs", List.of(claim), out);
    }

    /** The word as it was, unless somebody changed the statement since. */
    private static Agreement word(org.credence.model.Statement said, Map<String, String> properties) {
        Agreement was = Agreement.of(properties.getOrDefault("opinion", "")).orElse(Agreement.NEUTRAL);
        Agreement now = OwnIncident.word(said);
        boolean bothAgree = isAgreement(was) && isAgreement(now);
        return bothAgree ? was : now;
    }

    private static boolean isAgreement(Agreement agreement) {
        return agreement == Agreement.AGREE || agreement == Agreement.STRONGLY_AGREE;
    }
}
