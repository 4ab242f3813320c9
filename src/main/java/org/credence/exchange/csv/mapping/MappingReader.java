package org.credence.exchange.csv.mapping;

import static org.credence.exchange.json.Field.optional;
import static org.credence.exchange.json.Field.required;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.credence.argument.Nearest;
import org.credence.exchange.csv.mapping.Mapping.Habits;
import org.credence.exchange.file.BadInput;
import org.credence.exchange.file.InputFile;
import org.credence.exchange.file.Passage;
import org.credence.exchange.file.ReadOptions;
import org.credence.exchange.file.Where;
import org.credence.exchange.json.Json;
import org.credence.exchange.json.PlainNumber;
import org.credence.exchange.json.Shape;
import org.credence.exchange.json.Words;
import org.credence.exchange.table.DateForms;
import org.credence.exchange.table.TableForm;
import org.jspecify.annotations.Nullable;

/** Reads a mapping; its schema is {@code mapping.schema.json}. */
public final class MappingReader {
    private static final Words<ValueType> TYPES = Words.of(ValueType.class);

    private static final Shape<Draft> FILE = Shape.of(
            "mapping",
            Draft::new,
            required("columns", (it, json) -> it.columns = json.map(MappingReader::column)),
            optional("constants", (it, json) -> it.constants = constants(json)),
            optional("delimiter", (it, json) -> it.delimiter = mark(json)),
            optional("quotes", (it, json) -> it.quotes = json.truth()),
            optional("header", (it, json) -> it.header = json.names()),
            optional("encoding", (it, json) -> it.encoding = encoding(json)),
            optional("dates", (it, json) -> it.dates = dates(json)),
            optional("language", (it, json) -> it.locale = Locale.forLanguageTag(json.name())),
            optional("zone", (it, json) -> it.zone = ZoneId.of(zone(json))),
            optional("decimal", (it, json) -> it.decimal = decimal(json)),
            optional("list", (it, json) -> it.list = separator(json)),
            optional("missing", (it, json) -> it.missing = json.list(Json::text)),
            optional("notes", (it, json) -> json.names()));

    private static final Shape<ColumnDraft> COLUMN = Shape.of(
            "column",
            ColumnDraft::new,
            required("field", (it, json) -> it.target = target(json)),
            optional("values", (it, json) -> it.values = json.map(MappingReader::meaning)),
            optional("dates", (it, json) -> it.dates = dates(json)),
            optional("zone", (it, json) -> it.zone = zone(json)),
            optional("list", (it, json) -> it.list = separator(json)),
            optional("type", (it, json) -> it.type = json.oneOf(TYPES)));

    private MappingReader() {}

    private static final class Draft {
        private Map<String, Column> columns = Map.of();
        private Map<Target, String> constants = Map.of();
        private char delimiter = TableForm.DETECT;
        private boolean quotes = true;
        private @Nullable List<String> header;
        private @Nullable Charset encoding;
        private List<String> dates = Habits.USUAL.dates();
        private Locale locale = Habits.USUAL.locale();
        private @Nullable ZoneId zone;
        private char decimal = Habits.USUAL.decimal();
        private String list = Habits.USUAL.list();
        private List<String> missing = List.of();

        private Mapping mapping() {
            Set<String> nothing = new HashSet<>();
            missing.forEach(text -> nothing.add(text.strip().toLowerCase(Locale.ROOT)));
            Habits habits = new Habits(dates, locale, zone, decimal, list, nothing);
            return new Mapping(new TableForm(delimiter, quotes, header), encoding, columns, constants, habits);
        }
    }

    private static final class ColumnDraft {
        private Target target = Target.IGNORE;
        private Map<String, Optional<String>> values = Map.of();
        private @Nullable List<String> dates;
        private @Nullable String zone;
        private @Nullable String list;
        private @Nullable ValueType type;

        private Column column() {
            return new Column(target, values, dates, zone, list, type);
        }
    }

    /**
     * The mapping of a file.
     *
     * @throws BadInput when it is not as it should be
     */
    public static Mapping read(Path path) {
        return parse(InputFile.readWhole(path, ReadOptions.STRICT));
    }

    public static Mapping parse(Passage passage) {
        return Json.read(passage, ReadOptions.STRICT, json -> {
            Mapping mapping = FILE.read(json).mapping();
            requireOneEach(mapping, json);
            return mapping;
        });
    }

    private static void requireOneEach(Mapping mapping, Json json) {
        Map<Target, String> first = new EnumMap<>(Target.class);
        mapping.columns().forEach((header, column) -> {
            String other = column.target().takesMany() ? null : first.putIfAbsent(column.target(), header);
            if (other != null) {
                throw json.badInside(
                        "/columns/" + Where.escaped(header),
                        "field",
                        column.target().path(),
                        "filled by one column, and (" + other + ") fills it already");
            }
        });
    }

    private static Column column(Json json) throws IOException {
        if (json.isText()) {
            return Column.of(target(json));
        }
        ColumnDraft it = COLUMN.read(json);
        it.values.forEach((text, meaning) -> meaning.filter(word -> !isWord(it.target, word))
                .ifPresent(word -> {
                    throw wrongWord(
                            json.badInside("/values/" + Where.escaped(text), it.target.path(), word, words(it.target)),
                            it.target,
                            word);
                }));
        return it.column();
    }

    private static Target target(Json json) throws IOException {
        return target(json.name(), json);
    }

    private static Target target(String path, Json json) {
        Target target = Target.of(path);
        if (target == null) {
            throw json.bad("field", path, "one that an incident has")
                    .maybe(Nearest.to(path, Target.paths()).orElse("one of " + String.join(", ", Target.paths())));
        }
        return target;
    }

    private static Map<Target, String> constants(Json json) throws IOException {
        Map<Target, String> constants = new EnumMap<>(Target.class);
        for (Map.Entry<String, String> each : json.map(MappingReader::constant).entrySet()) {
            constants.put(target(each.getKey(), json), each.getValue());
        }
        return constants;
    }

    private static String constant(Json json) throws IOException {
        Target target = target(json.fieldName(), json);
        String text = plain(json);
        if (!isWord(target, text)) {
            throw wrongWord(json.bad(target.path(), text, words(target)), target, text);
        }
        return text;
    }

    /** What a text of a column means; null says that it means nothing. */
    private static Optional<String> meaning(Json json) throws IOException {
        return json.token() == JsonToken.VALUE_NULL ? Optional.empty() : Optional.of(plain(json));
    }

    /** A text, a number or a truth, as it would stand in a cell. */
    private static String plain(Json json) throws IOException {
        return switch (json.token()) {
            case VALUE_TRUE, VALUE_FALSE -> String.valueOf(json.truth());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> PlainNumber.of(json.number());
            default -> json.name();
        };
    }

    private static boolean isWord(Target target, String text) {
        return target.words().isEmpty() || target.words().contains(text);
    }

    private static String words(Target target) {
        return "one of " + String.join(", ", target.words());
    }

    private static BadInput wrongWord(BadInput problem, Target target, String word) {
        return problem.maybe(Nearest.to(word, target.words()).orElse(null));
    }

    private static List<String> dates(Json json) throws IOException {
        return json.nonEmptyList(each -> {
            String form = each.name();
            try {
                DateForms unused = new DateForms(List.of(form), Locale.ROOT, ZoneOffset.UTC);
                return form;
            } catch (IllegalArgumentException e) {
                throw each.bad(
                        "form of dates", form, "iso, epoch, epoch-millis, or a pattern such as dd.MM.yyyy HH:mm");
            }
        });
    }

    private static String zone(Json json) throws IOException {
        String zone = json.name();
        try {
            return ZoneId.of(zone).getId();
        } catch (DateTimeException e) {
            throw json.bad("zone", zone, "one of the IANA database, or an offset")
                    .maybe("Europe/Berlin or +02:00");
        }
    }

    private static Charset encoding(Json json) throws IOException {
        String name = json.name();
        try {
            return Charset.forName(name);
        } catch (IllegalArgumentException e) {
            throw json.bad("encoding", name, "one that Java knows").maybe("windows-1252 or ISO-8859-1");
        }
    }

    private static char mark(Json json) throws IOException {
        String mark = json.text();
        if (mark.length() != 1 || "\"\r\n".contains(mark)) {
            throw json.bad("delimiter", mark, "one character, and neither a quote nor a line end");
        }
        return mark.charAt(0);
    }

    private static char decimal(Json json) throws IOException {
        String mark = json.text();
        if (!mark.equals(".") && !mark.equals(",")) {
            throw json.bad("decimal", mark, "a point or a comma");
        }
        return mark.charAt(0);
    }

    private static String separator(Json json) throws IOException {
        String mark = json.text();
        if (mark.isEmpty()) {
            throw json.bad("list", mark, "what stands between the entries of a list")
                    .maybe("; or |");
        }
        return mark;
    }
}
