package org.credence.exchange.stix;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.credence.exchange.file.BadInput;
import org.credence.exchange.file.Passage;
import org.credence.exchange.file.Where;
import org.credence.exchange.json.Kept;
import org.credence.exchange.json.Tree;
import org.credence.exchange.scale.OpenCti;
import org.credence.exchange.scale.StixConfidence;
import org.credence.model.Moment;
import org.jspecify.annotations.Nullable;

/** A STIX object, asked for its properties. */
record StixObject(Tree tree) {
    private static final double HIGHEST_CONFIDENCE = 100;
    private static final Set<String> HARDLY_SURE = Set.of("None", "Low");
    private static final Set<String> PLAIN = Set.of("id", "type");
    private static final String USUAL_VERSION = "2.1";

    /** @throws BadInput when it is no object that can be held */
    static StixObject read(Passage passage) {
        return new StixObject(Tree.read(passage));
    }

    String id() {
        return String.valueOf(text("id"));
    }

    String type() {
        return String.valueOf(text("type"));
    }

    @Nullable
    String text(String property) {
        return tree.at(property).text();
    }

    /** Texts of a list. */
    List<String> texts(String property) {
        List<String> texts = new ArrayList<>();
        for (Tree entry : tree.at(property).entries()) {
            String text = entry.text();
            if (text != null) {
                texts.add(text);
            }
        }
        return texts;
    }

    boolean is(String property) {
        return "true".equals(text(property));
    }

    /**
     * A time, or null when it is not given.
     *
     * @throws BadInput when it is given and is none
     */
    @Nullable
    Moment moment(String property) {
        Tree value = tree.at(property);
        if (value.isMissing()) {
            return null;
        }
        Moment moment = value.moment();
        if (moment == null) {
            throw new BadInput(value.mustBe(property, value.found(), "a time such as 2021-07-04T18:30:00.000Z"));
        }
        return moment;
    }

    /** Whether another version of the object replaces this one. */
    boolean isReplacedBy(StixObject other) {
        String mine = String.valueOf(text("modified"));
        String others = String.valueOf(other.text("modified"));
        return others.compareTo(mine) >= 0;
    }

    /** Its author says that it is hardly sure: none or low on the scale of five that says so, and no early level. */
    boolean isHardlySure() {
        Double confidence = confidence();
        return confidence != null
                && !OpenCti.mayBeLegacy(confidence)
                && HARDLY_SURE.contains(
                        StixConfidence.NONE_LOW_MED_HIGH.of(confidence).word());
    }

    /** As it is written, 0 to 100; null when it is absent, which is not 0, or is no confidence. */
    @Nullable
    Double confidence() {
        Tree value = tree.at("confidence");
        try {
            double number = value.isNumber() ? Double.parseDouble(value.found()) : -1;
            return number >= 0 && number <= HIGHEST_CONFIDENCE ? number : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** What it carries of ours under a name; missing when it carries nothing. */
    Tree ours(String name) {
        return tree.at("extensions").at(StixNames.EXTENSION).at(name);
    }

    /** All that has no place in the model. */
    Map<String, String> kept(Set<String> mapped) {
        Map<String, String> kept = Kept.of(tree, mapped);
        kept.keySet().removeAll(PLAIN);
        if (USUAL_VERSION.equals(text("spec_version"))) {
            kept.remove("spec_version");
        }
        return kept;
    }

    /** One line that names it. */
    String title() {
        for (String property :
                List.of("name", "abstract", "content", "description", "explanation", "pattern", "value")) {
            String text = text(property);
            if (text != null) {
                return text.lines().filter(line -> !line.isBlank()).findFirst().orElse(text);
            }
        }
        String relation = text("relationship_type");
        return relation == null ? type() + " " + id() : text("source_ref") + " " + relation + " " + text("target_ref");
    }

    Where where() {
        return tree.where();
    }
}
