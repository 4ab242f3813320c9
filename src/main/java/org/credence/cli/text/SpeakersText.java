package org.credence.cli.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.credence.facts.Claim;
import org.credence.facts.Relay;
import org.credence.facts.Source;
import org.credence.facts.Statement;
import org.credence.model.Allegiance;
import org.credence.model.Basis;
import org.credence.model.Moment;
import org.credence.model.Wire;

/** Who said a claim, through whom, when, and how. */
public final class SpeakersText {
    private static final int STANCE = 8;

    private SpeakersText() {}

    static void print(Page page, Claim claim) {
        if (!claim.isStated()) {
            return;
        }
        page.line("  " + Ink.BOLD.on("said by"));
        for (Statement statement : claim.getStatements()) {
            String place = when(statement) + "  " + statement.getId();
            page.beside(
                    "   " + Page.padded(Wire.name(statement.getStance()), STANCE) + " ",
                    speech(statement) + " " + Page.FIXED_SPACE + place.replace(' ', Page.FIXED_SPACE));
        }
    }

    private static String when(Statement statement) {
        Moment at = statement.at();
        return at == null ? "no date" : at.toString();
    }

    /** Who said it, through whom, and how. */
    public static String speech(Statement statement) {
        StringBuilder text = new StringBuilder(speaker(statement.getSource()));
        if (statement.isRelayed()) {
            text.append(" through ")
                    .append(statement.getRelays().stream()
                            .map(Relay::getSource)
                            .map(Source::getName)
                            .collect(Collectors.joining(", then ")));
        }
        List<String> manner = manner(statement);
        if (!manner.isEmpty()) {
            text.append(", ").append(String.join(", ", manner));
        }
        return text.toString();
    }

    /** The name, the kind, and where the source stands. */
    static String speaker(Source source) {
        List<String> about = new ArrayList<>();
        about.add(Wire.name(source.getKind()));
        for (Allegiance allegiance : source.said().allegiances()) {
            about.add((allegiance.bond() == Allegiance.Bond.MEMBER ? "of " : "ally of ") + allegiance.party());
        }
        return source.getName() + " (" + String.join(", ", about) + ")";
    }

    private static List<String> manner(Statement statement) {
        List<String> manner = new ArrayList<>();
        Basis basis = statement.said().manner().basis();
        if (basis != Basis.UNSTATED) {
            manner.add(Wire.name(basis));
        }
        addIf(statement.isHedged(), "hedged", manner);
        addIf(statement.isUnnamed(), "unnamed", manner);
        addIf(statement.isBlanket(), "blanket", manner);
        addIf(statement.isSpecific(), "specific", manner);
        statement.said().media().forEach(medium -> manner.add("with " + Wire.name(medium)));
        addIf(statement.isEcho(), "an echo", manner);
        addIf(statement.isRebutted(), "rebutted", manner);
        addIf(statement.isWithdrawn(), "taken back", manner);
        Statement parent = statement.getParent();
        if (parent != null) {
            manner.add("which follows from what it says of " + parent.getClaim().getId());
        }
        return manner;
    }

    private static void addIf(boolean is, String word, List<String> words) {
        if (is) {
            words.add(word);
        }
    }
}
