package org.credence.cli.text;

import java.util.List;
import java.util.Objects;
import org.credence.argument.PriceList;
import org.credence.cli.text.DecibanColumn.Line;
import org.credence.score.ClaimScore;
import org.credence.score.price.Contribution;

/** The column of decibans of a claim, with the rule, the statement and the reason beside each line. */
final class ArgumentsText {
    private static final String INDENT = "  ";
    private static final int NUMBER = 7;
    /** A reason in fewer columns than this reads badly; it then goes below its rule. */
    private static final int READABLE = 44;

    private final PriceList prices;
    private final DecibanColumn column;
    private int rules;
    private int statements;

    /** @param aSide how many arguments are shown on each side */
    ArgumentsText(ClaimScore claim, PriceList prices, int aSide) {
        this.prices = prices;
        this.column = DecibanColumn.of(claim, aSide);
        for (Line line : column.lines()) {
            Contribution of = line.of();
            if (of != null && !of.isOfNoRule()) {
                rules = Math.max(rules, of.rule().length());
                statements = Math.max(statements, Page.width(Objects.requireNonNullElse(of.statement(), "")));
            }
        }
    }

    void print(Page page, double probability) {
        page.line(INDENT + Page.right("dB", NUMBER));
        column.lines().forEach(line -> print(page, line));
        page.line(INDENT + Page.right(page.style().dash().repeat(5), NUMBER));
        page.line(INDENT + Page.right(Ink.BOLD.on(Numbers.tenths(column.total(), page.style())), NUMBER)
                + "  log-odds of " + Numbers.probability(probability));
    }

    private void print(Page page, Line line) {
        String number = INDENT + Page.right(Numbers.inked(line.tenths(), page.style()), NUMBER) + "  ";
        Contribution of = line.of();
        if (of == null) {
            page.line(number
                    + Ink.FAINT.on(line.more() + " more " + (line.tenths() >= 0 ? "for" : "against")
                            + " it (--all shows them)"));
        } else if (of.isOfNoRule()) {
            page.line(number + of.inWords());
        } else {
            argue(page, number, of);
        }
    }

    private void argue(Page page, String number, Contribution of) {
        String statement = Objects.requireNonNullElse(of.statement(), "");
        String head = number + Page.padded(of.rule(), rules) + "  "
                + (statements == 0 ? "" : Page.padded(statement, statements) + "  ");
        String why = prices.has(of.rule()) ? prices.of(of.rule()).why() : "";
        if (page.style().columns() - Page.width(head) >= READABLE) {
            page.beside(head, why, Ink.FAINT);
        } else {
            page.line(head);
            page.beside(" ".repeat(Page.width(number)), why, Ink.FAINT);
        }
    }

    /** What rules contributed, for whoever needs to know how many lines were left out. */
    List<Line> lines() {
        return column.lines();
    }
}
