package org.credence.cli.check;

import java.util.List;
import java.util.stream.Stream;
import org.credence.cli.text.FindingsText;
import org.credence.exchange.json.PlainObject;
import org.credence.rules.language.Finding;
import org.credence.rules.language.Place;
import org.jspecify.annotations.Nullable;

/** An inspection for people, and for programs. */
public final class Report {
    private final Inspection inspection;

    public Report(Inspection inspection) {
        this.inspection = inspection;
    }

    /** Each finding with its line and a caret, and a last line that counts them. */
    public String text() {
        int errors = inspection.errors().size();
        int lint = inspection.lint().size();
        String in = " in " + count(inspection.files(), "file");
        String all = FindingsText.of("error", inspection.errors()) + FindingsText.of("lint", inspection.lint());
        if (errors > 0) {
            return all + count(errors, "error") + in + "\n";
        }
        return all + (lint == 0 ? "ok: " : count(lint, "finding") + ", ") + count(inspection.rules(), "rule") + in
                + "\n";
    }

    private static String count(int number, String of) {
        return number + " " + of + (number == 1 ? "" : "s");
    }

    /**
     * One object.
     *
     * @param fixed names of files that were laid out anew
     */
    public String json(List<String> fixed) {
        Stream<PlainObject> all = Stream.concat(
                inspection.errors().stream().map(it -> json("error", it)),
                inspection.lint().stream().map(it -> json("lint", it)));
        return PlainObject.of("ok", inspection.isFine())
                        .with("rules", inspection.rules())
                        .with("files", inspection.files())
                        .with("fixed", fixed.isEmpty() ? null : fixed)
                        .with("findings", all.toList())
                + "\n";
    }

    /** A file as a whole has no lines, and a workbook has cells instead. */
    private static PlainObject json(String severity, Finding finding) {
        Place place = finding.place();
        boolean lines = place.line() > 0 && place.isText();
        return PlainObject.of("code", finding.code())
                .with("severity", severity)
                .with("file", place.file())
                .with("line", only(lines, place.line()))
                .with("column", only(lines, place.column()))
                .with("length", only(lines, place.length()))
                .with("cell", place.cell().isEmpty() ? null : place.cell())
                .with("message", finding.message())
                .with("advice", finding.advice());
    }

    private static @Nullable Integer only(boolean there, int number) {
        return there ? number : null;
    }
}
