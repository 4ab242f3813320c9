package org.credence.exchange.misp;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.credence.exchange.json.Tree;
import org.credence.exchange.scale.Grade;
import org.credence.exchange.scale.MispScale;
import org.jspecify.annotations.Nullable;

/**
 * What the tags of an event, attribute or object say of how sure its organisation is. Of several values of one scale
 * the lowest counts, and of several scales the one that says the least.
 */
final class MispTags {
    /** How an organisation speaks, from firmly for it to against it. */
    enum Voice {
        STATED,
        HEDGED,
        DOUBTED,
        DENIED
    }

    /** From which value down a scale hedges, doubts and denies; what stands for nothing is below every number. */
    private record Steps(double hedged, double doubted, double denied) {
        private static final double NEVER = -1;
    }

    private static final Map<MispScale, Steps> STEPS = Map.of(
            // possibly true hedges; doubtful and improbable doubt: the tagger does not say the contrary
            MispScale.CREDIBILITY, new Steps(50, 25, Steps.NEVER),
            MispScale.CONFIDENCE_LEVEL, new Steps(25, Steps.NEVER, Steps.NEVER),
            // likely and roughly even hedge; unlikely doubts; almost no chance denies
            MispScale.LIKELIHOOD, new Steps(55, 20, 0),
            MispScale.ANALYTIC_CONFIDENCE, new Steps(0, Steps.NEVER, Steps.NEVER),
            MispScale.FALSE_POSITIVE_RISK, new Steps(50, Steps.NEVER, Steps.NEVER),
            MispScale.FALSE_POSITIVE_CONFIRMED, new Steps(Steps.NEVER, Steps.NEVER, 0),
            MispScale.CERTAINTY, new Steps(50, 30, 7),
            MispScale.PROBABILITY_IN_FRENCH, new Steps(50, 30, 7));

    private static final Set<MispScale> OF_SOURCES = Set.of(MispScale.RELIABILITY);

    private final Tree tags;

    MispTags(Tree tags) {
        this.tags = tags;
    }

    private List<String> names() {
        List<String> names = new ArrayList<>();
        for (Tree tag : tags.entries()) {
            String name = tag.isText() ? tag.text() : tag.at("name").text();
            if (name != null) {
                names.add(name);
            }
        }
        return names;
    }

    /** All but those of this program, as they were written; null when none is left. */
    @Nullable
    String kept() {
        List<String> kept = new ArrayList<>();
        for (Tree tag : tags.entries()) {
            String name = tag.at("name").text();
            if (name == null || !name.startsWith(MispNames.TAGS)) {
                kept.add(tag.json());
            }
        }
        return kept.isEmpty() ? null : "[" + String.join(",", kept) + "]";
    }

    /** Whether any of them tells of credibility. */
    boolean bearOnCredibility() {
        return names().stream().anyMatch(name -> MispScale.ofTag(name).isPresent());
    }

    /** How firmly the organisation speaks. */
    Voice voice() {
        Map<MispScale, List<Grade>> given = new HashMap<>();
        for (String name : names()) {
            MispScale.ofTag(name)
                    .filter(scale -> !OF_SOURCES.contains(scale))
                    .ifPresent(scale -> scale.grade(name)
                            .ifPresent(grade -> given.computeIfAbsent(scale, it -> new ArrayList<>())
                                    .add(grade)));
        }
        Voice least = Voice.STATED;
        for (Map.Entry<MispScale, List<Grade>> scale : given.entrySet()) {
            Voice voice =
                    voice(scale.getKey(), MispScale.lowest(scale.getValue()).orElseThrow());
            least = voice.compareTo(least) > 0 ? voice : least;
        }
        return least;
    }

    /** What cannot be judged neither hedges nor doubts: it is kept, and says nothing. */
    private static Voice voice(MispScale scale, Grade lowest) {
        Steps steps = STEPS.get(scale);
        if (steps == null || lowest.value().isEmpty()) {
            return Voice.STATED;
        }
        double value = lowest.value().getAsDouble();
        if (value <= steps.denied) {
            return Voice.DENIED;
        }
        if (value <= steps.doubted) {
            return Voice.DOUBTED;
        }
        return value <= steps.hedged ? Voice.HEDGED : Voice.STATED;
    }

    /** Tags of a scale whose value is none of it. */
    List<String> unknown() {
        return names().stream()
                .filter(name -> MispScale.ofTag(name)
                        .map(scale -> scale.grade(name).isEmpty())
                        .orElse(false))
                .toList();
    }
}
