package org.credence.exchange.conflict;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.credence.exchange.file.Problem;
import org.credence.exchange.format.Sink;
import org.credence.exchange.table.DateForms;
import org.credence.model.Moment;
import org.credence.model.SourceKind;
import org.jspecify.annotations.Nullable;

/**
 * Who reported an event of UCDP GED, and through whom.
 *
 * <p>{@code source_office}, {@code source_date} and {@code source_headline} are parallel lists, parted by semicolons
 * that headlines hold too; {@code source_article} has the same entries in quotes, and so tells them apart.
 * {@code source_original} says whom the offices quote: it is the origin, and the office its relay.
 */
final class UcdpReports {
    /** Stands for an office that the row does not name by itself (number_of_sources is -1): one for all of them. */
    static final String NOT_CODED = "office not coded by UCDP";

    /** Stands for the data set, where a row names nobody at all. */
    static final String UCDP = "UCDP GED";

    /** Of offices: agencies, outlets and monitors stand in one column, and these two kinds have the same prior. */
    private static final SourceKind OFFICE = SourceKind.INDEPENDENT_MEDIA;

    private final Coded row;
    private final UcdpColumns columns;
    private final Roles roles;
    private final DateForms dates;
    private final Sink sink;

    UcdpReports(Coded row, UcdpColumns columns, Roles roles, DateForms dates, Sink sink) {
        this.row = row;
        this.columns = columns;
        this.roles = roles;
        this.dates = dates;
        this.sink = sink;
    }

    List<Report> all() {
        List<String> offices = Lists.split(row.text(columns.office));
        List<String> origins = Lists.splitNames(row.text(columns.original));
        return offices.isEmpty() ? notCoded(origins) : coded(offices, origins);
    }

    /** Old events: the article stands there as one text, and no office by itself. */
    private List<Report> notCoded(List<String> origins) {
        String article = row.text(columns.article);
        if (article.isEmpty() && origins.isEmpty()) {
            return List.of(new Report(roles.note(UCDP, SourceKind.MONITOR), null, null, null, Map.of()));
        }
        String office = article.isEmpty() ? null : roles.note(NOT_CODED, null);
        Map<String, String> extra = article.isEmpty() ? Map.of() : Map.of("source_article", article);
        if (origins.isEmpty() && office != null) {
            return List.of(new Report(office, null, null, null, extra));
        }
        List<Report> reports = new ArrayList<>();
        for (String origin : origins) {
            reports.add(new Report(roles.note(origin, null), office, null, null, extra));
        }
        return reports;
    }

    private List<Report> coded(List<String> offices, List<String> origins) {
        List<Article> articles = articles(offices);
        List<List<String>> quoted = origins(offices, origins);
        List<Report> reports = new ArrayList<>();
        for (int i = 0; i < offices.size(); i++) {
            String office = name(offices.get(i));
            String id = roles.note(office, office.equals(NOT_CODED) ? null : OFFICE);
            Moment at = moment(articles.get(i).day);
            for (String origin : quoted.get(i)) {
                reports.add(report(origin, office, id, at, articles.get(i).headline));
            }
        }
        return reports;
    }

    /** What an office wrote; an empty text where that is not told. */
    private record Article(String day, String headline) {}

    /** For each office, its article: from the quoted list where that is as long, else from the lists beside it. */
    private List<Article> articles(List<String> offices) {
        List<String> quoted = Lists.splitQuoted(row.text(columns.article));
        boolean told = quoted.size() == offices.size();
        List<String> days = aligned(columns.date, offices, told);
        List<String> headlines = aligned(columns.headline, offices, told);
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < offices.size(); i++) {
            String day = days.isEmpty() ? "" : days.get(i);
            articles.add(
                    told
                            ? article(quoted.get(i), offices.get(i), day)
                            : new Article(day, headlines.isEmpty() ? "" : headlines.get(i)));
        }
        return articles;
    }

    /** Whether all that the articles say is in the statements. */
    static boolean areArticlesPlaced(Coded row, UcdpColumns columns) {
        int offices = Lists.split(row.text(columns.office)).size();
        return offices == 0 || Lists.splitQuoted(row.text(columns.article)).size() == offices;
    }

    /** An article is its office, its day and its headline, with commas between. */
    private Article article(String article, String office, String day) {
        String rest = article.startsWith(office) ? afterComma(article.substring(office.length())) : article;
        int comma = rest.indexOf(',');
        String first = comma < 0 ? rest : rest.substring(0, comma).strip();
        boolean dated = !first.isEmpty() && (first.equals(day) || dates.parse(first) != null);
        return dated
                ? new Article(
                        day.isEmpty() ? first : day,
                        comma < 0 ? "" : rest.substring(comma + 1).strip())
                : new Article(day, rest);
    }

    private static String afterComma(String text) {
        String rest = text.strip();
        return rest.startsWith(",") ? rest.substring(1).strip() : rest;
    }

    private static String name(String office) {
        return office.codePoints().anyMatch(Character::isLetterOrDigit) ? office : NOT_CODED;
    }

    private Report report(String origin, String office, String id, @Nullable Moment at, String headline) {
        boolean own = origin.equals(office) || roles.id(origin).equals(id);
        if (own) {
            return new Report(id, null, at, headline.isEmpty() ? null : headline, Map.of());
        }
        Map<String, String> extra = headline.isEmpty() ? Map.of() : Map.of("source_headline", headline);
        return new Report(roles.note(origin, null), id, at, null, extra);
    }

    /**
     * For each office, whom it quotes; itself where that is not told.
     *
     * <p>One origin is that of every office, and one office passes on every origin. As many origins as offices are
     * taken in pairs: by name where all of them are offices themselves, else in order. Otherwise nobody can tell who
     * quotes whom: all origins together then count as one, for every office.
     */
    private List<List<String>> origins(List<String> offices, List<String> origins) {
        int count = offices.size();
        List<List<String>> quoted = new ArrayList<>();
        boolean same = ids(offices).equals(ids(origins));
        boolean pairs = origins.size() == count;
        if (origins.size() > 1 && count > 1 && !pairs && !same) {
            sink.warn(Problem.mustBe(
                            row.where(columns.original),
                            "source_original",
                            origins.size() + " entries for " + count + " offices",
                            "one, or as many as source_office has")
                    .maybe("nobody can tell who quotes whom; all of them together count as one origin"));
        }
        for (int i = 0; i < count; i++) {
            if (origins.isEmpty() || same) {
                quoted.add(List.of(name(offices.get(i))));
            } else if (count == 1) {
                quoted.add(origins);
            } else {
                quoted.add(List.of(
                        origins.size() == 1 ? origins.get(0) : pairs ? origins.get(i) : String.join("; ", origins)));
            }
        }
        return quoted;
    }

    private Set<String> ids(List<String> names) {
        Set<String> ids = new HashSet<>();
        names.forEach(name -> ids.add(roles.id(name(name))));
        return ids;
    }

    /** The entries of a list that should be as long as that of the offices; none, with a warning, when it is not. */
    private List<String> aligned(int column, List<String> offices, boolean otherwiseKnown) {
        List<String> entries = Lists.split(row.text(column));
        if (entries.size() == offices.size() || entries.isEmpty()) {
            return entries;
        }
        String found = entries.size() + " entries for " + offices.size() + " offices";
        String name = row.row().table().header().get(column);
        sink.warn(Problem.mustBe(row.where(column), name, found, "as many as source_office has")
                .maybe(otherwiseKnown ? "an entry holds a semicolon; source_article tells them apart" : null));
        return List.of();
    }

    private @Nullable Moment moment(String day) {
        if (day.isEmpty()) {
            return null;
        }
        DateForms.Parsed parsed = dates.parse(day);
        if (parsed == null) {
            sink.warn(Problem.mustBe(row.where(columns.date), "source_date", day, dates.examples()));
        }
        return parsed == null ? null : parsed.moment();
    }
}
