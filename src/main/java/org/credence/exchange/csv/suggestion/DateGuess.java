package org.credence.exchange.csv.suggestion;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.credence.exchange.table.DateForms;
import org.jspecify.annotations.Nullable;

/**
 * In which forms the dates of a column are written.
 *
 * @param forms     those that it takes, the most frequent first
 * @param language  of the names of months, or null where there are none
 * @param ambiguous whether the days could be the months
 */
record DateGuess(List<String> forms, @Nullable String language, boolean ambiguous) {
    private static final List<String> DAYS = List.of(
            "d.M.yyyy",
            "d/M/yyyy",
            "M/d/yyyy",
            "d-M-yyyy",
            "M-d-yyyy",
            "yyyy/M/d",
            "yyyy.M.d",
            "yyyyMMdd",
            "d.M.yy",
            "d/M/yy",
            "M/d/yy");
    private static final List<String> NAMED = List.of(
            "d MMM yyyy",
            "d MMMM yyyy",
            "d. MMMM yyyy",
            "d-MMM-yyyy",
            "d-MMM-yy",
            "MMM d, yyyy",
            "MMMM d, yyyy",
            "d MMMM, yyyy",
            "d 'de' MMMM 'de' yyyy",
            "EEE MMM d HH:mm:ss yyyy");
    private static final List<String> TIMES = List.of("", " H:mm", " H:mm:ss", "'T'H:mm:ss", ", H:mm", " h:mm a");
    private static final List<String> LANGUAGES =
            List.of("en", "de", "fr", "es", "pt", "it", "nl", "pl", "tr", "ru", "uk", "ar");

    /** So many texts tell a form; the rest is only checked against it. */
    private static final int TRIED = 20;

    private static final int MOST_FORMS = 3;
    private static final double ENOUGH = 0.9;

    /** Empty when fewer than nine in ten of the texts are dates. */
    static Optional<DateGuess> of(List<String> texts) {
        List<String> left = new ArrayList<>(texts);
        List<String> forms = new ArrayList<>();
        String language = null;
        while (!left.isEmpty() && forms.size() < MOST_FORMS) {
            Candidate best = best(left, language);
            if (best == null) {
                break;
            }
            forms.add(best.form);
            language = best.language == null ? language : best.language;
            left.removeIf(best::parses);
        }
        if (forms.isEmpty() || left.size() > (1 - ENOUGH) * texts.size()) {
            return Optional.empty();
        }
        return Optional.of(new DateGuess(forms, language, isAmbiguous(forms, texts)));
    }

    private static boolean isAmbiguous(List<String> forms, List<String> texts) {
        return forms.stream()
                .filter(form -> form.matches("d([/-])M\\1.*"))
                .map(form -> new Candidate(form.replaceFirst("d(.)M", "M$1d"), null))
                .anyMatch(turned -> texts.stream().allMatch(turned::parses));
    }

    /** The first of those that read most. */
    private static @Nullable Candidate best(List<String> texts, @Nullable String language) {
        List<String> some = texts.subList(0, Math.min(TRIED, texts.size()));
        Candidate best = null;
        long most = 0;
        for (Candidate candidate : candidates(language).toList()) {
            long first = some.stream().filter(candidate::parses).count();
            long read =
                    first == 0 ? 0 : texts.stream().filter(candidate::parses).count();
            if (read > most) {
                most = read;
                best = candidate;
            }
        }
        return best;
    }

    private static Stream<Candidate> candidates(@Nullable String language) {
        Stream<Candidate> plain =
                DAYS.stream().flatMap(day -> TIMES.stream().map(time -> new Candidate(day + time, null)));
        Stream<Candidate> named = (language == null ? LANGUAGES : List.of(language))
                .stream()
                        .flatMap(it -> NAMED.stream()
                                .flatMap(day -> TIMES.stream().map(time -> new Candidate(day + time, it))));
        return Stream.of(Stream.of(new Candidate(DateForms.ISO, null)), plain, named, epochs())
                .flatMap(it -> it);
    }

    private static Stream<Candidate> epochs() {
        return Stream.of(new Candidate(DateForms.EPOCH, null), new Candidate(DateForms.EPOCH_MILLIS, null));
    }

    /** A form that the dates may be in. */
    private static final class Candidate {
        private final String form;
        private final @Nullable String language;
        private final DateForms forms;

        Candidate(String form, @Nullable String language) {
            this.form = form;
            this.language = language;
            Locale locale = language == null ? Locale.ENGLISH : Locale.forLanguageTag(language);
            this.forms = new DateForms(List.of(form), locale, ZoneOffset.UTC);
        }

        /** Small numbers are no seconds since 1970: from 1973 on they have nine digits. */
        boolean parses(String text) {
            boolean epoch = form.equals(DateForms.EPOCH) || form.equals(DateForms.EPOCH_MILLIS);
            int digits = form.equals(DateForms.EPOCH) ? 9 : 12;
            return (!epoch || text.matches("\\d{" + digits + "," + (digits + 1) + "}(\\.0)?"))
                    && forms.parse(text) != null;
        }
    }
}
