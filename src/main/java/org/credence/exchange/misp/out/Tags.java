package org.credence.exchange.misp.out;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.credence.exchange.brief.Account;
import org.credence.exchange.json.Kept;
import org.credence.exchange.json.Tree;
import org.credence.exchange.misp.MispNames;
import org.credence.exchange.scale.Admiralty;
import org.credence.exchange.scale.Icd203;
import org.credence.exchange.scale.MispScale;
import org.credence.score.ClaimScore;
import org.credence.score.price.Confidence;
import org.jspecify.annotations.Nullable;

/**
 * The tags of a claim: the Admiralty pair, and the likelihood in words. Levels of confidence are none of them: a
 * probability is no level of confidence.
 */
final class Tags {
    private static final String COLOUR = "#5c6f7b";

    private Tags() {}

    /** What its score is called in tags; no likelihood where it cannot be judged. */
    static List<String> of(ClaimScore claim) {
        List<String> tags = new ArrayList<>();
        Admiralty.of(claim.names().admiralty()).ifPresent(pair -> {
            add(MispScale.RELIABILITY, pair.letter().name().toLowerCase(Locale.ROOT), tags);
            add(MispScale.CREDIBILITY, Integer.toString(pair.digit().digit()), tags);
        });
        Confidence confidence = claim.confidence();
        if (confidence != null && Account.isJudged(claim)) {
            String word = Icd203.LIKELIHOOD.of(confidence.value()).word().replace(' ', '-');
            add(MispScale.LIKELIHOOD, word, tags);
        }
        return tags;
    }

    private static void add(MispScale scale, String value, List<String> tags) {
        scale.scale().named(value).ifPresent(grade -> tags.add(scale.tag(grade)));
    }

    /**
     * The same on what others wrote, in a namespace of our own: a second value of one of their scales would be taken
     * for theirs.
     */
    static List<String> beside(ClaimScore claim) {
        List<String> tags = new ArrayList<>();
        tags.add(MispNames.TAGS + "admiralty=\"" + claim.names().admiralty() + '"');
        Confidence confidence = claim.confidence();
        if (confidence != null && Account.isJudged(claim)) {
            tags.add(MispNames.TAGS + "likelihood=\"" + Icd203.LIKELIHOOD.say(confidence.value()) + '"');
        }
        return tags;
    }

    /**
     * Writes them after those that were there.
     *
     * @param kept the tags that were there, as they were kept; or null
     */
    static void write(List<String> tags, @Nullable String kept, JsonGenerator out) throws IOException {
        Tree before = kept == null ? null : Kept.read(kept);
        out.writeArrayFieldStart("Tag");
        if (before != null) {
            for (Tree tag : before.entries()) {
                out.writeRawValue(tag.json());
            }
        }
        for (String tag : tags) {
            out.writeStartObject();
            out.writeStringField("name", tag);
            out.writeStringField("colour", COLOUR);
            out.writeBooleanField("exportable", true);
            out.writeEndObject();
        }
        out.writeEndArray();
    }
}
