package org.credence.exchange.csv.suggestion;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.credence.exchange.csv.Speakers;
import org.credence.exchange.csv.mapping.Mapping;
import org.credence.exchange.csv.mapping.Target;
import org.credence.exchange.csv.suggestion.Lexicon.Meaning;
import org.credence.exchange.format.ImportFile;
import org.credence.exchange.format.ImportOptions;
import org.credence.exchange.format.Slug;
import org.credence.exchange.json.PlainObject;
import org.credence.exchange.table.DateForms;
import org.credence.model.Wire;
import org.jspecify.annotations.Nullable;

/** A first mapping of a table, from its header and first rows; what it could not tell stands in its notes. */
public final class Suggestion {
    /** A field of words with more different texts than this is none. */
    private static final int MOST_WORDS = 60;

    private final Samples samples;
    private final Lexicon lexicon = new Lexicon();
    private final Map<Integer, Target> targets = new LinkedHashMap<>();
    private final Map<Target, Integer> columns = new EnumMap<>(Target.class);
    private final Map<Target, String> constants = new EnumMap<>(Target.class);
    private final Map<Integer, DateGuess> dates = new LinkedHashMap<>();
    private final List<String> notes = new ArrayList<>();

    private Suggestion(Samples samples) {
        this.samples = samples;
    }

    /** The mapping as JSON, spread out for people, with a line end. */
    public static String of(ImportFile file, ImportOptions options) throws IOException {
        Suggestion suggestion = new Suggestion(Samples.of(file, options.encoding()));
        suggestion.assign();
        suggestion.fillGaps();
        suggestion.noteRest();
        return suggestion.json().pretty();
    }

    private void assign() {
        for (int i = 0; i < samples.header().size(); i++) {
            int column = i;
            lexicon.exactly(samples.header().get(i)).ifPresent(meaning -> take(column, meaning));
        }
        for (int i = 0; i < samples.header().size(); i++) {
            int column = i;
            if (!targets.containsKey(column)) {
                lexicon.partly(samples.header().get(i)).ifPresent(meaning -> take(column, meaning));
            }
        }
        decide(Lexicon.ANY_ID);
        decide(Lexicon.ANY_DATE);
    }

    private void take(int column, Meaning meaning) {
        Target target = Target.of(meaning.field());
        if (target == null || (columns.containsKey(target) && !target.takesMany()) || !fits(column, target)) {
            return;
        }
        targets.put(column, target);
        columns.putIfAbsent(target, column);
        if (!meaning.constant().isEmpty()) {
            constants.putIfAbsent(Target.CLAIM_ASPECT, meaning.constant());
        }
    }

    /** Whether the texts of a column can be what the target takes. */
    private boolean fits(int column, Target target) {
        List<String> texts = samples.different(column);
        return switch (target.form()) {
            case DATE -> {
                Optional<DateGuess> guess = DateGuess.of(texts);
                guess.ifPresent(it -> dates.put(column, it));
                yield guess.isPresent();
            }
            case NUMBER -> texts.stream().allMatch(text -> !Double.isNaN(number(text)));
            case WORD ->
                texts.size() <= MOST_WORDS
                        && texts.stream()
                                .anyMatch(text -> lexicon.word(target, text).isPresent());
            case TEXT ->
                target != Target.PLACE_COUNTRY
                        || texts.stream().allMatch(text -> org.credence.exchange.format.Countries.code(text) != null);
            default -> true;
        };
    }

    private static double number(String text) {
        return org.credence.exchange.table.Numerals.parse(text);
    }

    /** Gives a column whose header may mean several things the meaning that the rows speak for. */
    private void decide(String undecided) {
        for (int i = 0; i < samples.header().size(); i++) {
            Optional<Meaning> meaning = lexicon.exactly(samples.header().get(i));
            Optional<Meaning> either = meaning.isPresent()
                    ? meaning
                    : lexicon.partly(samples.header().get(i));
            if (!targets.containsKey(i)
                    && either.isPresent()
                    && either.get().field().equals(undecided)) {
                Target target = undecided.equals(Lexicon.ANY_ID) ? id(i) : date(i);
                take(i, new Meaning(target.path(), ""));
                if (targets.containsKey(i)) {
                    notes.add("Column (" + samples.header().get(i) + ") could be several things; it is taken for "
                            + target.path() + ".");
                }
            }
        }
    }

    private Target id(int column) {
        boolean other = columns.containsKey(Target.INCIDENT_ID) || columns.containsKey(Target.INCIDENT_TITLE);
        return other && samples.isUnique(column) ? Target.STATEMENT_ID : Target.INCIDENT_ID;
    }

    /** The date of an incident is the same in all of its rows. */
    private Target date(int column) {
        Integer incident = columns.getOrDefault(Target.INCIDENT_ID, columns.get(Target.INCIDENT_TITLE));
        boolean varies = incident == null || samples.variesWithin(column, incident);
        if (columns.containsKey(Target.INCIDENT_DATE)) {
            return Target.AT;
        }
        return varies && !columns.containsKey(Target.AT) ? Target.AT : Target.INCIDENT_DATE;
    }

    private void fillGaps() {
        if (!columns.containsKey(Target.SOURCE)) {
            notes.add("No header tells who speaks: map a column to statement.source.");
        }
        if (!columns.containsKey(Target.INCIDENT_ID) && !columns.containsKey(Target.INCIDENT_TITLE)) {
            notes.add("No header tells incidents apart: map a column to incident.id or incident.title.");
        }
        if (columns.containsKey(Target.CLAIM_VALUE) && !columns.containsKey(Target.CLAIM_ASPECT)) {
            constants.putIfAbsent(Target.CLAIM_ASPECT, "other");
            if (constants.get(Target.CLAIM_ASPECT).equals("other") && !columns.containsKey(Target.CLAIM_TOPIC)) {
                constants.put(Target.CLAIM_TOPIC, Slug.of(samples.header().get(columns.get(Target.CLAIM_VALUE))));
            }
        }
        if (columns.containsKey(Target.OUTCOME_RESULT) && !columns.containsKey(Target.OUTCOME_SETTLED)) {
            notes.add("An outcome counts from the date on which it was settled: map a column or a constant to"
                    + " outcome.settled, and then (" + samples.header().get(columns.get(Target.OUTCOME_RESULT))
                    + ") to outcome.result.");
            targets.put(columns.get(Target.OUTCOME_RESULT), Target.CLAIM_EXTRA);
        }
        if (!columns.containsKey(Target.SOURCE_KIND)) {
            constants.put(Target.SOURCE_KIND, Wire.name(Speakers.UNTOLD));
            notes.add("No header tells the kind of the sources: (" + Wire.name(Speakers.UNTOLD)
                    + ") stands for all of them until you write another, or describe them in a file for --sources.");
        }
    }

    private void noteRest() {
        List<String> rest = new ArrayList<>();
        for (int i = 0; i < samples.header().size(); i++) {
            if (!targets.containsKey(i)) {
                rest.add(samples.header().get(i));
            }
        }
        if (!rest.isEmpty()) {
            notes.add("Kept as they are, under extra of the statement: " + String.join(", ", rest) + ".");
        }
    }

    private PlainObject json() {
        PlainObject shown = PlainObject.empty();
        targets.keySet().stream()
                .sorted()
                .forEach(i -> shown.with(samples.header().get(i), column(i, targets.getOrDefault(i, Target.IGNORE))));
        PlainObject always = PlainObject.empty();
        constants.forEach((target, text) -> always.with(target.path(), text));
        return PlainObject.empty()
                .with("delimiter", samples.delimiter() == ',' ? null : String.valueOf(samples.delimiter()))
                .with("encoding", samples.encoding())
                .with("language", language())
                .with("columns", shown)
                .with("constants", constants.isEmpty() ? null : always)
                .with("notes", notes.isEmpty() ? null : notes);
    }

    private @Nullable String language() {
        return dates.values().stream()
                .map(DateGuess::language)
                .filter(it -> it != null && !it.equals("en"))
                .findFirst()
                .orElse(null);
    }

    /** A path alone where that is all there is to say. */
    private Object column(int index, Target target) {
        PlainObject column = PlainObject.of("field", target.path());
        boolean more = false;
        DateGuess guess = dates.get(index);
        if (target.form() == Target.Form.DATE && guess != null && !guess.forms().equals(List.of(DateForms.ISO))) {
            column.with("dates", guess.forms());
            more = true;
            if (guess.ambiguous()) {
                notes.add("The dates of column (" + samples.header().get(index)
                        + ") could have the month before the day; they are read with the day first.");
            }
        }
        PlainObject values = values(index, target);
        if (values != null) {
            column.with("values", values);
            more = true;
        }
        String list = list(index, target);
        if (list != null) {
            column.with("list", list);
            more = true;
        }
        return more ? column : target.path();
    }

    private @Nullable PlainObject values(int index, Target target) {
        if (target.words().isEmpty()) {
            return null;
        }
        PlainObject values = PlainObject.empty();
        List<String> unknown = new ArrayList<>();
        boolean any = false;
        for (String text : samples.different(index)) {
            Optional<String> word = lexicon.word(target, text);
            if (word.isEmpty()) {
                unknown.add(text);
            } else if (!target.words().contains(text)) {
                values.with(text, word.get());
                any = true;
            }
        }
        if (!unknown.isEmpty()) {
            notes.add("Column (" + samples.header().get(index) + ") holds words that are not known: "
                    + String.join(", ", unknown) + ". Say under values what they mean, or null for nothing.");
        }
        return any ? values : null;
    }

    private @Nullable String list(int index, Target target) {
        if (target.form() != Target.Form.LIST) {
            return null;
        }
        String usual = Mapping.Habits.USUAL.list();
        String best = usual;
        for (String mark : List.of(";", "|", ",")) {
            best = count(index, mark) > count(index, best) ? mark : best;
        }
        return best.equals(usual) ? null : best;
    }

    private long count(int index, String mark) {
        return samples.column(index).stream()
                .filter(text -> text.contains(mark))
                .count();
    }
}
