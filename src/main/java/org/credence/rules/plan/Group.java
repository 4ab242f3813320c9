package org.credence.rules.plan;

import org.credence.rules.language.RuleWriter;
import org.credence.rules.language.Verb.Stage;

/**
 * Rules that are compiled together.
 *
 * @param stage  when they run
 * @param single whether each looks at one fact alone
 */
public record Group(Stage stage, boolean single) implements Comparable<Group> {

    /** For files and packages. */
    public String name() {
        return stage.word() + (single ? "" : "joined");
    }

    public String packageName() {
        return RuleWriter.packageOf(stage) + (single ? "" : "joined");
    }

    @Override
    public int compareTo(Group other) {
        int byStage = stage.compareTo(other.stage);
        return byStage != 0 ? byStage : Boolean.compare(other.single, single);
    }
}
