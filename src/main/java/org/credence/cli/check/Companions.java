package org.credence.cli.check;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.credence.argument.PriceList;
import org.credence.argument.PriceOverride;
import org.credence.argument.PriceRejected;
import org.credence.exchange.KindsReader;
import org.credence.exchange.WeightsReader;
import org.credence.exchange.file.BadInput;
import org.credence.exchange.file.Problem;
import org.credence.exchange.file.ReadOptions;
import org.credence.exchange.file.Where;
import org.credence.rules.language.Code;
import org.credence.rules.language.Finding;
import org.credence.rules.language.Place;
import org.jspecify.annotations.Nullable;

/** What is wrong with the files that lie beside the rules: prices that replace theirs, and the kinds of source. */
final class Companions {
    private static final Pattern PLACE = Pattern.compile("(.*):(\\d+):(\\d+)");

    private final Path folder;
    private final @Nullable PriceList prices;
    private final List<Finding> findings = new ArrayList<>();

    private Companions(Path folder, @Nullable PriceList prices) {
        this.folder = folder;
        this.prices = prices;
    }

    /** @param prices those of the rules; null when the rules are not sound, so that nothing can be compared with them */
    static List<Finding> of(Path folder, @Nullable PriceList prices) {
        Companions companions = new Companions(folder, prices);
        companions.weights(folder.resolve("weights.json"));
        companions.kinds(folder.resolve("kinds.json"));
        return companions.findings;
    }

    private void weights(Path file) {
        if (!Files.exists(file)) {
            return;
        }
        try {
            WeightsReader.read(file, ReadOptions.STRICT).forEach(this::override);
        } catch (BadInput e) {
            add(Code.WEIGHTS, e.problem());
        }
    }

    private void override(PriceOverride override) {
        if (prices == null) {
            return;
        }
        try {
            prices.override(List.of(override));
        } catch (PriceRejected e) {
            Matcher place = PLACE.matcher(e.place());
            Where where = place.matches()
                    ? new Where(place.group(1), Long.parseLong(place.group(2)), Integer.parseInt(place.group(3)), "")
                    : Where.file(e.place());
            add(Code.OVERRIDE, where, "", String.valueOf(e.getMessage()), e.advice());
        }
    }

    private void kinds(Path file) {
        if (!Files.exists(file)) {
            return;
        }
        try {
            KindsReader.read(file, ReadOptions.STRICT);
        } catch (BadInput e) {
            add(Code.KINDS, e.problem());
        }
    }

    private void add(Code code, Problem problem) {
        String advice = problem.advice() == null ? "" : "Maybe " + problem.advice() + ".";
        add(code, problem.where(), problem.found(), problem.message(), advice);
    }

    private void add(Code code, Where where, String found, String message, String advice) {
        String line = line(where);
        Place place = new Place(where.file(), (int) where.line(), where.column(), length(line, where, found));
        findings.add(new Finding(code.id(), place, message, advice, line));
    }

    /** Of what was found, quotes included, where it can be seen at the place. */
    private static int length(String line, Where where, String found) {
        int at = Math.max(0, where.column() - 1);
        String quoted = '"' + found + '"';
        String seen = line.startsWith(quoted, at) ? quoted : line.startsWith(found, at) ? found : "";
        return seen.codePointCount(0, seen.length());
    }

    /** The line that a problem lies in, as far as it can be shown. */
    private String line(Where where) {
        if (where.line() == 0 || where.column() == 0) {
            return "";
        }
        Path file = folder.resolve(String.valueOf(Path.of(where.file()).getFileName()));
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                    .lines()
                    .skip(where.line() - 1)
                    .findFirst()
                    .orElse("");
        } catch (IOException e) {
            return "";
        }
    }
}
