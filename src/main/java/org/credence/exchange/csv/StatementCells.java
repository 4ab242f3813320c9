package org.credence.exchange.csv;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.credence.exchange.csv.mapping.Cells;
import org.credence.exchange.csv.mapping.Target;
import org.credence.exchange.file.BadInput;
import org.credence.exchange.format.Sink;
import org.credence.exchange.json.Words;
import org.credence.exchange.table.DateForms.Parsed;
import org.credence.exchange.table.Row;
import org.credence.model.Basis;
import org.credence.model.Medium;
import org.credence.model.Moment;
import org.credence.model.Stance;
import org.credence.model.Statement;
import org.credence.model.Statement.Manner;
import org.credence.model.Statement.Scope;
import org.jspecify.annotations.Nullable;

/** The statement that a row holds. */
final class StatementCells {
    private static final Words<Stance> STANCES = Words.of(Stance.class);
    private static final Words<Basis> BASES = Words.of(Basis.class);
    private static final Words<Scope> SCOPES = Words.of(Scope.class);
    private static final Words<Medium> MEDIA = Words.of(Medium.class);
    private static final double MOST_ORDER = 1e6;

    private StatementCells() {}

    /**
     * The statement.
     *
     * @param id its id where the row gives none
     * @throws BadInput when a cell is not as it should be
     */
    static Statement read(String id, Row row, Cells cells, Speakers speakers, Sink sink) {
        String source = cells.text(row, Target.SOURCE);
        if (source == null) {
            throw cells.bad(row, Target.SOURCE, "", "the name of who speaks");
        }
        String own = cells.text(row, Target.STATEMENT_ID);
        String cites = cells.text(row, Target.CITES);
        Manner manner = manner(row, cells);
        Set<Medium> media = media(row, cells);
        Moment at = moment(row, cells);
        Stance stance = or(STANCES, cells.word(row, Target.STANCE), Stance.ASSERTS);
        List<String> relayNames = cells.list(row, Target.RELAYS);
        requireOthers(relayNames, source, row, cells, speakers);
        String used = own == null ? id : own;
        if (cites != null && used.equals(cites)) {
            throw cells.bad(row, Target.CITES, cites, "another statement than this one");
        }
        return new Statement(
                used,
                speakers.speaker(source, row, cells, sink),
                stance,
                at,
                speakers.relays(relayNames, row, cells),
                cites,
                manner,
                media,
                cells.text(row, Target.URL),
                cells.text(row, Target.ARCHIVED),
                cells.text(row, Target.QUOTE),
                cells.extra(row, Target.STATEMENT_EXTRA));
    }

    private static void requireOthers(List<String> relays, String source, Row row, Cells cells, Speakers speakers) {
        for (String relay : relays) {
            if (speakers.id(relay).equals(speakers.id(source))) {
                throw cells.bad(row, Target.RELAYS, relay, "another source than the one that speaks");
            }
        }
    }

    private static @Nullable Moment moment(Row row, Cells cells) {
        Parsed at = cells.date(row, Target.AT);
        Double order = cells.number(row, Target.ORDER, 0, MOST_ORDER);
        if (at == null || order == null) {
            return at == null ? null : at.moment();
        }
        if (order != Math.rint(order)) {
            throw cells.bad(row, Target.ORDER, order.toString(), "a whole number");
        }
        return at.moment().withOrder(order.intValue());
    }

    private static Manner manner(Row row, Cells cells) {
        return new Manner(
                or(BASES, cells.word(row, Target.BASIS), Basis.UNSTATED),
                "hedged".equals(cells.word(row, Target.CERTAINTY)),
                !"unnamed".equals(cells.word(row, Target.ATTRIBUTION)),
                or(SCOPES, cells.word(row, Target.SCOPE), Scope.UNSTATED));
    }

    private static Set<Medium> media(Row row, Cells cells) {
        Set<Medium> media = new LinkedHashSet<>();
        for (String word : cells.list(row, Target.MEDIA)) {
            Medium medium = MEDIA.find(word);
            if (medium != null) {
                media.add(medium);
            }
        }
        return media;
    }

    private static <E extends Enum<E>> E or(Words<E> words, @Nullable String word, E usual) {
        E found = word == null ? null : words.find(word);
        return found == null ? usual : found;
    }
}
