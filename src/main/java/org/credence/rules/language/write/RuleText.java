package org.credence.rules.language.write;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import org.credence.rules.language.Condition;
import org.credence.rules.language.Expression;
import org.credence.rules.language.Rule;
import org.jspecify.annotations.Nullable;

/** One rule, written out for the engine. */
public final class RuleText {
    /** Names the first fact that matches; no variable of a rule file can begin like this. */
    private static final String FIRST = "$_first";

    private final Rule rule;
    private final SortedSet<String> constants;
    /** How the incident of the first fact is reached; null until a fact was matched. */
    private @Nullable String incident;

    /** @param constants takes the names of the classes whose constants the rule compares with */
    public RuleText(Rule rule, SortedSet<String> constants) {
        this.rule = rule;
        this.constants = constants;
    }

    public String write() {
        StringBuilder text = new StringBuilder("\nrule \"" + rule.name() + "\"\nwhen\n");
        if (!(rule.conditions().get(0) instanceof Condition.Pattern)) {
            incident = FIRST;
            text.append("    ").append(FIRST).append(" : Incident( )\n");
        }
        for (Condition condition : rule.conditions()) {
            text.append("    ").append(condition(condition)).append('\n');
        }
        text.append("then\n    ").append(call()).append("\nend\n");
        return text.toString();
    }

    private String call() {
        List<String> arguments =
                rule.arguments().stream().map(RuleText::argument).toList();
        return rule.verb().stage().word() + "." + rule.verb().word() + "( " + String.join(", ", arguments) + " );";
    }

    /** A consequence is Java: a property is asked for by its getter, which gives the same in both ways of building. */
    private static String argument(Expression argument) {
        if (argument instanceof Expression.Path path) {
            return Getters.chain(path);
        }
        return ExpressionText.quoted(
                (String) java.util.Objects.requireNonNull(((Expression.Literal) argument).value()));
    }

    private String condition(Condition condition) {
        if (condition instanceof Condition.Pattern pattern) {
            return pattern(pattern);
        }
        if (condition instanceof Condition.None none) {
            return "not " + tied(none.pattern(), none.pattern().binding());
        }
        if (condition instanceof Condition.Some some) {
            return "exists " + tied(some.pattern(), some.pattern().binding());
        }
        return accumulate((Condition.Accumulate) condition);
    }

    private String pattern(Condition.Pattern pattern) {
        if (incident != null) {
            return tied(pattern, pattern.binding());
        }
        boolean needed = rule.conditions().size() > 1;
        String binding = pattern.binding().isEmpty() && needed ? FIRST : pattern.binding();
        incident = binding + incidentOf(pattern.fact());
        return written(binding, pattern, null);
    }

    /** How a fact reaches its incident, point included; nothing for an incident itself. */
    private static String incidentOf(String fact) {
        return switch (fact) {
            case "Incident" -> "";
            case "Assessment" -> ".claim.incident";
            default -> ".incident";
        };
    }

    /** Several incidents share a session: what is matched together must be of one. */
    private String tied(Condition.Pattern pattern, String binding) {
        if (pattern.from() != null) {
            return written(binding, pattern, null);
        }
        String own = incidentOf(pattern.fact());
        return written(binding, pattern, (own.isEmpty() ? "this" : own.substring(1)) + " == " + incident);
    }

    private String written(String binding, Condition.Pattern pattern, @Nullable String tie) {
        List<String> constraints = new ArrayList<>();
        if (tie != null) {
            constraints.add(tie);
        }
        ExpressionText text = new ExpressionText(constants);
        pattern.constraints().forEach(constraint -> constraints.add(text.condition(constraint)));
        String named = binding.isEmpty() ? "" : binding + " : ";
        String from = pattern.from() == null ? "" : " from " + text.write(pattern.from());
        return named + pattern.fact() + "( " + String.join(", ", constraints) + " )" + from;
    }

    private String accumulate(Condition.Accumulate accumulate) {
        ExpressionText text = new ExpressionText(constants);
        List<String> results =
                accumulate.constraints().stream().map(text::condition).toList();
        String argument = accumulate.function().equals("count") ? "1" : "0.0 + " + text.write(accumulate.argument());
        return "accumulate( " + tied(accumulate.pattern(), accumulate.pattern().binding()) + "; "
                + accumulate.binding() + " : " + accumulate.function() + "( " + argument + " )"
                + (results.isEmpty() ? "" : "; " + String.join(", ", results)) + " )";
    }
}
