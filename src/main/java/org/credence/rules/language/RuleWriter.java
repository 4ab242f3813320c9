package org.credence.rules.language;

import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.credence.rules.language.vocabulary.Vocabulary;
import org.credence.rules.language.write.RuleText;

/**
 * Writes rules out for the engine. Everything that reaches the engine's compiler is made here from what was read,
 * never copied from a rule file.
 */
public final class RuleWriter {
    private RuleWriter() {}

    /** The package that the rules of a stage live in. */
    public static String packageOf(Verb.Stage stage) {
        return "credence." + stage.word();
    }

    /** The rules of one stage as DRL, in the order given; empty of rules when the stage has none. */
    public static String write(Collection<Rule> rules, Verb.Stage stage) {
        return write(rules, stage, packageOf(stage));
    }

    /** The same, in a package of another name. */
    public static String write(Collection<Rule> rules, Verb.Stage stage, String packageName) {
        List<Rule> ours =
                rules.stream().filter(rule -> rule.verb().stage() == stage).toList();
        SortedSet<String> constants = new TreeSet<>();
        StringBuilder bodies = new StringBuilder();
        for (Rule rule : ours) {
            bodies.append(new RuleText(rule, constants).write());
        }
        StringBuilder drl = new StringBuilder("package " + packageName + "\n\n");
        Vocabulary.all().values().forEach(fact -> importing(drl, fact.type().getName()));
        constants.forEach(name -> importing(drl, name));
        String word = stage.word();
        String type = "org.credence.rules.run." + Character.toUpperCase(word.charAt(0)) + word.substring(1);
        drl.append("\nglobal ").append(type).append(' ').append(word).append(";\n");
        return drl.append(bodies).toString();
    }

    private static void importing(StringBuilder drl, String type) {
        drl.append("import ").append(type.replace('$', '.')).append(";\n");
    }
}
