package org.credence.learn.corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.credence.argument.Argument;
import org.credence.argument.Arguments;
import org.credence.argument.PriceList;
import org.credence.argument.Reasoner;
import org.credence.facts.Background;
import org.credence.facts.Claim;
import org.credence.facts.Cut;
import org.credence.facts.Incident;
import org.credence.facts.Statement;
import org.credence.model.Kinds;
import org.credence.model.Outcome;
import org.credence.model.Sources;
import org.credence.model.Value;
import org.credence.model.Wire;

/**
 * A corpus as the rules see it, argued once: which statements count for what they say, and what discounts leave of them.
 *
 * <p>Prices of records and of evidence are no part of it: records are what is to be learned.
 */
public final class Argued {
    /** Incidents to a session, as in tuning. */
    private static final int POOL = 64;

    private final PriceList prices;
    private final Background background;
    private final CorpusBuilder into = new CorpusBuilder();

    private Argued(PriceList prices, Background background) {
        this.prices = prices;
        this.background = background;
    }

    /**
     * Argues a corpus. Records in the sources' file are left aside.
     *
     * @param reasoners the same rules, once for each thread that is to argue; the result does not depend on how many
     * @param each called once for each incident
     */
    public static Corpus corpus(
            List<org.credence.model.Incident> incidents,
            Sources sources,
            List<Reasoner> reasoners,
            PriceList prices,
            Kinds kinds,
            Runnable each) {
        Background background = new Background(sources, new Regulars(incidents), kinds);
        Argued argued = new Argued(prices, background);
        for (int i = 0; i < incidents.size(); i += POOL * reasoners.size()) {
            argued.argue(incidents.subList(i, Math.min(incidents.size(), i + POOL * reasoners.size())), reasoners)
                    .forEach(questions -> {
                        questions.forEach(argued::take);
                        each.run();
                    });
        }
        return argued.into.done();
    }

    /** What competes, or is denied, with what was said of it. */
    private record Question(String incident, String topic, int truth, List<CorpusBuilder.Draft> rivals) {}

    /**
     * The questions of each incident: a pool for each of some reasoners, all but the first on threads of their own.
     */
    private List<List<Question>> argue(List<org.credence.model.Incident> incidents, List<Reasoner> reasoners) {
        List<CompletableFuture<List<List<Question>>>> others = new ArrayList<>();
        for (int n = 1; n < reasoners.size() && n * POOL < incidents.size(); n++) {
            Reasoner other = reasoners.get(n);
            List<org.credence.model.Incident> pool = pool(incidents, n);
            others.add(CompletableFuture.supplyAsync(() -> argue(pool, other)));
        }
        List<List<Question>> all = new ArrayList<>();
        try {
            all.addAll(argue(pool(incidents, 0), reasoners.get(0)));
        } finally {
            // nobody goes on with the rules when this ends, whatever went wrong
            others.forEach(other -> other.handle((done, failed) -> true).join());
        }
        others.forEach(other -> all.addAll(result(other)));
        return all;
    }

    private static List<org.credence.model.Incident> pool(List<org.credence.model.Incident> incidents, int number) {
        return incidents.subList(number * POOL, Math.min(incidents.size(), (number + 1) * POOL));
    }

    private List<List<Question>> argue(List<org.credence.model.Incident> pool, Reasoner reasoner) {
        List<Incident> facts = pool.stream()
                .map(incident -> Incident.of(incident, background, Cut.NONE))
                .toList();
        return reasoner.argue(facts, Set.of()).stream().map(this::questions).toList();
    }

    private static List<List<Question>> result(CompletableFuture<List<List<Question>>> other) {
        try {
            return other.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private void take(Question question) {
        into.add(
                question.incident(), group(question.incident()), question.topic(), question.truth(), question.rivals());
    }

    private List<Question> questions(Arguments arguments) {
        Map<Claim, List<CorpusBuilder.Said>> said = said(arguments);
        Set<Claim> done = new HashSet<>();
        List<Question> questions = new ArrayList<>();
        for (Claim claim : arguments.incident().getClaims()) {
            if (claim.isForecast() || !done.add(claim)) {
                continue;
            }
            List<Claim> rivals = new ArrayList<>(List.of(claim));
            claim.getRivals().stream().filter(done::add).forEach(rivals::add);
            if (rivals.stream().anyMatch(said::containsKey)) {
                String incident = arguments.incident().getId();
                questions.add(new Question(incident, claim.getTopic(), truth(rivals), drafts(rivals, said)));
            }
        }
        return questions;
    }

    private static List<CorpusBuilder.Draft> drafts(List<Claim> rivals, Map<Claim, List<CorpusBuilder.Said>> said) {
        return rivals.stream()
                .map(rival -> new CorpusBuilder.Draft(
                        rival.getId(), text(rival.said().value()), said.getOrDefault(rival, List.of())))
                .toList();
    }

    /** Several attributes of one object are no independent tests: the object is what stands before a bar. */
    private static String group(String incident) {
        int bar = incident.indexOf('|');
        return bar < 0 ? incident : incident.substring(0, bar);
    }

    private static String text(Value value) {
        return value instanceof Value.Text text ? text.text().toLowerCase(Locale.ROOT) : value.toString();
    }

    private static int truth(List<Claim> rivals) {
        int refuted = 0;
        for (int i = 0; i < rivals.size(); i++) {
            Outcome outcome = rivals.get(i).said().outcome();
            if (outcome != null && outcome.result() == Outcome.Result.CONFIRMED) {
                return i;
            }
            refuted += outcome != null && outcome.result() == Outcome.Result.REFUTED ? 1 : 0;
        }
        return refuted == rivals.size() ? Corpus.UNCLAIMED : Corpus.OPEN;
    }

    private Map<Claim, List<CorpusBuilder.Said>> said(Arguments arguments) {
        Map<Statement, Double> shares = new LinkedHashMap<>();
        Map<String, Double> groups = new HashMap<>();
        arguments.all().stream()
                .filter(Argument.Word.class::isInstance)
                .forEach(argument -> shares.put(((Argument.Word) argument).statement(), 1.0));
        for (Argument argument : arguments.all()) {
            if (argument instanceof Argument.Discount discount) {
                double left = 1 - (1 - prices.of(discount.rule()).value()) * discount.degree();
                shares.computeIfPresent(discount.statement(), (it, share) -> share * left);
            } else if (argument instanceof Argument.Diminishing diminishing
                    && !isOfAll(diminishing)
                    && shares.containsKey(diminishing.statement())) {
                diminish(diminishing, shares, groups);
            }
        }
        Map<Claim, List<CorpusBuilder.Said>> said = new HashMap<>();
        shares.forEach((statement, share) -> {
            if (share > 0) {
                said.computeIfAbsent(statement.getClaim(), it -> new ArrayList<>())
                        .add(new CorpusBuilder.Said(speaker(statement), share));
            }
        });
        return said;
    }

    /** What all count less who agree on a claim is for the shape to say, which knows who is strongest. */
    private static boolean isOfAll(Argument.Diminishing argument) {
        return argument.group().equals(argument.claim().getId());
    }

    /** Of a group, the first that spoke counts whole: who is strongest is not known before records are. */
    private void diminish(Argument.Diminishing argument, Map<Statement, Double> shares, Map<String, Double> groups) {
        Statement statement = argument.statement();
        String group = String.join(
                "\n", argument.rule(), statement.getClaim().getId(), statement.getStance() + argument.group());
        double factor = groups.getOrDefault(group, 1.0);
        groups.put(group, factor * prices.of(argument.rule()).value());
        shares.put(statement, Objects.requireNonNull(shares.get(statement)) * factor);
    }

    private static Corpus.Speaker speaker(Statement statement) {
        return new Corpus.Speaker(
                statement.getSource().getId(),
                statement.isAsserting(),
                Wire.name(statement.getSource().getKind()));
    }
}
