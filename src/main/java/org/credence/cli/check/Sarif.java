package org.credence.cli.check;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.credence.Version;
import org.credence.exchange.json.PlainObject;
import org.credence.rules.language.Code;
import org.credence.rules.language.Finding;
import org.credence.rules.language.Place;
import org.jspecify.annotations.Nullable;

/** An inspection in the Static Analysis Results Interchange Format, SARIF 2.1.0 (OASIS 2020). */
public final class Sarif {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private final Inspection inspection;
    private final Path pages;
    private final List<Code> codes;

    /** @param home where the program's own documentation may lie */
    public Sarif(Inspection inspection, Path home) {
        this.inspection = inspection;
        this.pages = home.resolve("src/site/markdown/codes").toAbsolutePath().normalize();
        this.codes = Stream.concat(inspection.errors().stream(), inspection.lint().stream())
                .map(Finding::code)
                .distinct()
                .map(CodePages::find)
                .map(code -> code.orElseThrow())
                .sorted()
                .toList();
    }

    /** One object, with a line end. */
    public String json() {
        PlainObject driver = PlainObject.of("name", "credence")
                .with("version", Version.CURRENT)
                .with("rules", codes.stream().map(this::rule).toList());
        List<PlainObject> results = new ArrayList<>();
        inspection.errors().forEach(finding -> results.add(result("error", finding)));
        inspection.lint().forEach(finding -> results.add(result("warning", finding)));
        PlainObject run = PlainObject.of("tool", PlainObject.of("driver", driver))
                .with("columnKind", "unicodeCodePoints")
                .with("results", results);
        return PlainObject.of("$schema", SCHEMA).with("version", "2.1.0").with("runs", List.of(run)) + "\n";
    }

    private PlainObject rule(Code code) {
        String page = CodePages.page(code);
        return PlainObject.of("id", code.id())
                .with("name", name(code))
                .with("shortDescription", PlainObject.of("text", code.title()))
                .with("help", PlainObject.of("text", page).with("markdown", page))
                .with("helpUri", helpUri(code))
                .with("defaultConfiguration", PlainObject.of("level", code.isError() ? "error" : "warning"));
    }

    /** {@code DuplicateRule}: readable, and as stable as the code. */
    private static String name(Code code) {
        return Arrays.stream(code.name().split("_", -1))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(java.util.Locale.ROOT))
                .collect(Collectors.joining());
    }

    /** Where the page lies, when the program runs from its own tree; everybody has it as help. */
    private @Nullable String helpUri(Code code) {
        Path page = pages.resolve(code.id() + ".md");
        return Files.isRegularFile(page) ? page.toUri().toString() : null;
    }

    private PlainObject result(String level, Finding finding) {
        String advice = finding.advice().isEmpty() ? "" : " " + finding.advice();
        return PlainObject.of("ruleId", finding.code())
                .with("ruleIndex", codes.indexOf(CodePages.find(finding.code()).orElseThrow()))
                .with("level", level)
                .with("message", PlainObject.of("text", finding.message() + advice))
                .with("locations", List.of(location(finding)));
    }

    private static PlainObject location(Finding finding) {
        Place place = finding.place();
        PlainObject physical = PlainObject.of("artifactLocation", PlainObject.of("uri", uri(place.file())))
                .with("region", region(finding));
        PlainObject cell = place.cell().isEmpty()
                ? null
                : PlainObject.of("name", place.cell()).with("fullyQualifiedName", place.file() + "!" + place.cell());
        return PlainObject.of("physicalLocation", physical)
                .with("logicalLocations", cell == null ? null : List.of(cell));
    }

    /** A workbook has no lines: of it the cell alone is told. */
    private static @Nullable PlainObject region(Finding finding) {
        Place place = finding.place();
        if (place.line() == 0 || !place.isText()) {
            return null;
        }
        int column = Math.max(1, place.column());
        PlainObject region = PlainObject.of("startLine", place.line())
                .with("startColumn", column)
                .with("endColumn", column + place.length());
        return finding.line().isEmpty() ? region : region.with("snippet", PlainObject.of("text", finding.line()));
    }

    /** Relative to wherever the program was run, unless the file was named from the root. */
    private static String uri(String file) {
        Path path = Path.of(file);
        if (path.isAbsolute()) {
            return path.toUri().toString();
        }
        return Stream.of(Objects.requireNonNull(path.toString())
                        .replace('\\', '/')
                        .split("/", -1))
                .map(segment ->
                        URLEncoder.encode(segment, StandardCharsets.UTF_8).replace("+", "%20"))
                .collect(Collectors.joining("/"));
    }
}
