package org.credence.exchange.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.credence.argument.PriceList;
import org.credence.facts.Statement;
import org.credence.model.Moment;
import org.credence.model.Wire;
import org.credence.score.ClaimScore;
import org.credence.score.Legible;
import org.credence.score.price.Contribution;
import org.jspecify.annotations.Nullable;

/**
 * What speaks for a claim and what against it: the strongest of each side, and how much the others come to. The
 * decibans add up as they are shown.
 */
final class Reasons {
    /** How many are told on each side. */
    private static final int A_SIDE = 3;

    private static final int TENTHS = 10;

    private final PriceList prices;
    private final Map<String, Statement> statements = new HashMap<>();
    private final List<Entry> entries = new ArrayList<>();
    private final int[] tenths;

    /** One line: an argument, or several that are told together. */
    private record Entry(double decibans, @Nullable Contribution of, int more) {}

    Reasons(ClaimScore claim, PriceList prices) {
        this.prices = prices;
        claim.claim().getStatements().forEach(statement -> statements.put(statement.getId(), statement));
        List<Contribution> moving = claim.contributions().stream()
                .filter(contribution -> contribution.decibans() != 0)
                .sorted(Comparator.comparingDouble(contribution -> -Math.abs(contribution.decibans())))
                .toList();
        add(moving.stream().filter(it -> it.decibans() > 0).toList());
        add(moving.stream().filter(it -> it.decibans() < 0).toList());
        tenths = Legible.tenths(entries.stream().map(Entry::decibans).toList());
    }

    private void add(List<Contribution> side) {
        int told = side.size() == A_SIDE + 1 ? side.size() : Math.min(A_SIDE, side.size());
        side.subList(0, told).forEach(it -> entries.add(new Entry(it.decibans(), it, 0)));
        List<Contribution> rest = side.subList(told, side.size());
        if (!rest.isEmpty()) {
            double sum = rest.stream().mapToDouble(Contribution::decibans).sum();
            entries.add(new Entry(sum, null, rest.size()));
        }
    }

    /** What speaks for it, or what speaks against it, a line each; as the input spells it. */
    List<String> lines(boolean inFavour) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            if ((entry.decibans() > 0) == inFavour) {
                lines.add(decibans(tenths[i]) + ": " + told(entry));
            }
        }
        return lines;
    }

    /** What all of them come to. */
    String total() {
        int total = 0;
        for (int each : tenths) {
            total += each;
        }
        return decibans(total);
    }

    private static String decibans(int tenths) {
        int size = Math.abs(tenths);
        return (tenths < 0 ? "−" : "+") + size / TENTHS + "." + size % TENTHS + " dB";
    }

    private String told(Entry entry) {
        Contribution of = entry.of();
        if (of == null) {
            return entry.more() + " further arguments";
        }
        if (of.rule().equals(Contribution.RIVALS)) {
            return "rival values take their share";
        }
        String why = prices.has(of.rule()) ? prices.of(of.rule()).why() : "";
        Statement statement = statements.get(of.statement());
        String who = statement == null ? "" : said(statement) + " ";
        return who + why + " (rule " + of.rule() + ")";
    }

    private static String said(Statement statement) {
        Moment at = statement.at();
        return statement.getSource().getName() + " "
                + Wire.name(statement.getStance()) + " it"
                + (at == null ? "" : ", " + at) + ".";
    }
}
