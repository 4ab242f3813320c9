package org.credence.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.credence.rules.language.vocabulary.Fact;
import org.credence.rules.language.vocabulary.Plain;
import org.credence.rules.language.vocabulary.Property;
import org.credence.rules.language.vocabulary.Type;
import org.credence.rules.language.vocabulary.Vocabulary;

/** Made-up rules, the same for the same seed, that use every part of the language on every property. */
final class RandomRules {
    private static final List<String> FACTS = List.of("Claim", "Claim", "Statement", "Statement", "Relay", "Incident");
    private static final List<String> ORDER = List.of("==", "!=", "<", "<=", ">", ">=");
    private static final List<String> TEXTS = List.of("\"north\"", "\"raids\"", "\"\"", "\"c0\"", "\"source-3\"");

    private final Random random;
    private final List<Variable> variables = new ArrayList<>();
    private int named;

    private record Variable(String name, Type type) {}

    /** A chain of properties and what it yields. */
    private record Chain(String text, Type type, boolean mayBeMissing) {}

    RandomRules(long seed) {
        random = new Random(seed);
    }

    /** The text of a file with one rule; not every one passes the check. */
    String next(String name) {
        variables.clear();
        named = 0;
        StringBuilder conditions = new StringBuilder();
        for (int i = random.nextInt(3); i >= 0; i--) {
            conditions.append("    ").append(condition()).append('\n');
        }
        Variable target = target();
        if (target == null) {
            conditions.append("    $z : Claim( )\n");
        }
        return "package credence.rules\nimport org.credence.facts.*\nrule \"" + name + "\"\n@weight( 1 )\n"
                + "@range( \"0..5\" )\n@why( \"Somebody made it up.\" )\nwhen\n" + conditions + "then\n    weigh."
                + (target == null ? "claim( $z" : verb(target)) + " );\nend\n";
    }

    private Variable target() {
        return variables.stream()
                .filter(it -> isThing(it.type(), "Claim") || isThing(it.type(), "Statement"))
                .findFirst()
                .orElse(null);
    }

    private static String verb(Variable target) {
        return (isThing(target.type(), "Claim") ? "claim( " : "statement( ") + target.name();
    }

    private static boolean isThing(Type type, String fact) {
        return type instanceof Type.Thing thing && thing.fact().getSimpleName().equals(fact);
    }

    private String condition() {
        int dice = random.nextInt(10);
        if (dice < 5) {
            return pattern(true);
        }
        int before = variables.size();
        String pattern = pattern(chance(0.3));
        if (dice < 7) {
            drop(before);
            return "not " + pattern;
        }
        if (dice < 8) {
            drop(before);
            return "exists " + pattern;
        }
        return accumulate(pattern, before);
    }

    private String accumulate(String pattern, int before) {
        List<Variable> numbers = variables.subList(before, variables.size()).stream()
                .filter(it -> it.type().isNumber())
                .toList();
        String function = numbers.isEmpty() ? "count" : pick(List.of("count", "sum", "min", "max", "average"));
        String argument = numbers.isEmpty() ? "1" : pick(numbers).name();
        drop(before);
        String result = "$v" + named++;
        if (function.equals("count")) {
            variables.add(new Variable(result, Plain.WHOLE));
        }
        String limit = chance(0.3) ? "" : "; " + result + " " + pick(ORDER) + " " + number();
        return "accumulate( " + pattern + "; " + result + " : " + function + "( " + argument + " )" + limit + " )";
    }

    private void drop(int from) {
        variables.subList(from, variables.size()).clear();
    }

    private String pattern(boolean bound) {
        String from = "";
        Fact fact = Vocabulary.fact(pick(FACTS));
        if (chance(0.3)) {
            Chain source = source();
            if (source != null) {
                Type type = source.type() instanceof Type.Many many ? many.element() : source.type();
                fact = Vocabulary.fact(((Type.Thing) type).fact());
                from = " from " + source.text();
            }
        }
        String name = "$v" + named++;
        List<String> constraints = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            constraints.add(chance(0.2) ? naming(fact) : constraint(fact, 2));
        }
        if (bound) {
            variables.add(new Variable(name, new Type.Thing(fact.type())));
        }
        return (bound ? name + " : " : "") + fact.name() + "( " + String.join(", ", constraints) + " )" + from;
    }

    /** A chain from a variable to facts, or null when the dice say so. */
    private Chain source() {
        for (int i = 0; i < 20; i++) {
            Chain chain = chain(null);
            Type type = chain == null ? null : chain.type() instanceof Type.Many many ? many.element() : chain.type();
            if (type instanceof Type.Thing && chain.text().contains(".")) {
                return chain;
            }
        }
        return null;
    }

    private String naming(Fact fact) {
        Chain chain = chain(fact, 0);
        String name = "$v" + named++;
        if (!chain.mayBeMissing()) {
            variables.add(new Variable(name, chain.type()));
        }
        return name + " : " + chain.text();
    }

    /** A chain that begins with a property of the fact, or else with a variable. */
    private Chain chain(Fact own) {
        return chain(own, 0.3);
    }

    private Chain chain(Fact own, double variable) {
        Chain at;
        if (own == null || (!variables.isEmpty() && chance(variable))) {
            if (variables.isEmpty()) {
                return null;
            }
            Variable chosen = pick(variables);
            at = new Chain(chosen.name(), chosen.type(), false);
        } else {
            Property property = pick(List.copyOf(own.properties().values()));
            at = new Chain(property.name(), property.type(), property.mayBeMissing());
        }
        while (at.type() instanceof Type.Thing thing && !at.mayBeMissing() && chance(0.75)) {
            Property next =
                    pick(List.copyOf(Vocabulary.fact(thing.fact()).properties().values()));
            at = new Chain(at.text() + "." + next.name(), next.type(), next.mayBeMissing());
        }
        return at;
    }

    private String constraint(Fact fact, int depth) {
        if (depth > 0 && chance(0.2)) {
            String inner = "(" + constraint(fact, depth - 1) + pick(List.of(" && ", " || "))
                    + constraint(fact, depth - 1) + ")";
            return chance(0.3) ? "!" + inner : inner;
        }
        Chain chain = chain(fact);
        if (chain.mayBeMissing() && chance(0.5)) {
            return chain.text() + pick(List.of(" == ", " != ")) + "null";
        }
        return about(chain, fact);
    }

    private String about(Chain chain, Fact fact) {
        String equality = pick(List.of(" == ", " != "));
        if (chain.type() == Plain.TRUTH) {
            Chain other = like(chain, fact);
            return other != null && chance(0.2)
                    ? chain.text() + equality + other.text()
                    : (chance(0.5) ? "!" : "") + chain.text();
        }
        if (chain.type().isNumber()) {
            return numeric(chain, fact);
        }
        if (chain.type() instanceof Type.Choice choice) {
            String word = "\"" + pick(choice.words()) + "\"";
            return chance(0.5)
                    ? chain.text() + equality + word
                    : in(chain.text(), word, "\"" + pick(choice.words()) + "\"");
        }
        if (chain.type() == Plain.TEXT) {
            return text(chain, fact, equality);
        }
        return thing(chain, fact, equality);
    }

    private String text(Chain chain, Fact fact, String equality) {
        Chain other = like(chain, fact);
        if (other != null && chance(0.4)) {
            return chain.text() + equality + other.text();
        }
        return chance(0.6) ? chain.text() + equality + pick(TEXTS) : in(chain.text(), pick(TEXTS), pick(TEXTS));
    }

    private String thing(Chain chain, Fact fact, String equality) {
        if (chain.type() instanceof Type.Many many) {
            Chain member = element(many, fact);
            String text = member == null ? null : member.text();
            if (text == null && many.element() == Plain.TEXT) {
                text = pick(TEXTS);
            }
            if (text == null && isThing(many.element(), fact.name())) {
                text = "this";
            }
            String not = chance(0.4) ? "not " : "";
            return text == null
                    ? "this " + equality + " this"
                    : chance(0.5)
                            ? chain.text() + " " + not + "contains " + text
                            : text + " " + not + "memberOf " + chain.text();
        }
        Chain other = like(chain, fact);
        return isThing(chain.type(), fact.name()) && chance(0.4)
                ? "this" + equality + chain.text()
                : chain.text() + equality + (other == null ? "this" : other.text());
    }

    private Chain element(Type.Many many, Fact fact) {
        return like(new Chain("", many.element(), false), fact);
    }

    private Chain like(Chain chain, Fact fact) {
        for (int i = 0; i < 40; i++) {
            Chain other = chain(fact);
            boolean same = other.type().equals(chain.type())
                    || (other.type().isNumber() && chain.type().isNumber());
            if (same && !other.text().equals(chain.text())) {
                return other;
            }
        }
        return null;
    }

    private String numeric(Chain chain, Fact fact) {
        Chain other = like(chain, fact);
        String right = other != null && chance(0.5) ? other.text() : number();
        if (chance(0.2)) {
            return in(chain.text(), number(), right);
        }
        String left = chance(0.3) ? chain.text() + pick(List.of(" + ", " - ", " * ")) + number() : chain.text();
        return left + " " + pick(ORDER) + " " + right;
    }

    private String in(String operand, String... choices) {
        return operand + (chance(0.3) ? " not in (" : " in (") + String.join(", ", choices) + ")";
    }

    private String number() {
        return pick(List.of("0", "1", "2", "3", "30", "0.5", "0.1", "-1", "1.0"));
    }

    private boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
