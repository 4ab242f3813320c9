package org.credence.cli.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.credence.bench.manipulation.Attack;
import org.credence.bench.manipulation.Toll;
import org.credence.picture.Courses;
import org.credence.picture.Fact;
import org.credence.picture.Figure;
import org.credence.picture.Page;
import org.credence.picture.Section;
import org.credence.picture.Sheet;
import org.credence.picture.Sheet.Column;
import org.credence.score.Legible;
import org.jspecify.annotations.Nullable;

/** What made-up sources do to settled claims, as a page: a picture for each attack, on a scale of its own. */
public final class ManipulationPage {
    private final List<Toll> tolls;
    private final Courses.@Nullable Limit limit;

    private ManipulationPage(List<Toll> tolls, Courses.@Nullable Limit limit) {
        this.tolls = tolls;
        this.limit = limit;
    }

    /**
     * The page.
     *
     * @param limit what the rules let newcomers move together, in dB, or null where they do not limit it
     */
    public static Page of(List<Toll> tolls, int claims, @Nullable Double limit, List<Fact> colophon) {
        Courses.Limit named = limit == null
                ? null
                : new Courses.Limit("limit of newcomers-together, " + Legible.hundredths(limit) + " dB", limit);
        return new ManipulationPage(tolls, named).page(claims, colophon);
    }

    private Page page(int claims, List<Fact> colophon) {
        List<Section> sections = new ArrayList<>();
        for (Attack attack : Attack.values()) {
            sections.add(new Section(
                    sentence(attack.inWords()),
                    List.of(sentence(attack.meaning()) + "."),
                    List.of(),
                    List.of(courses(attack)),
                    List.of()));
        }
        sections.add(Section.of("All figures", "", List.of(sheet())));
        return new Page(
                "How far made\u2011up sources move settled claims",
                List.of("Each settled claim is attacked by itself: what was refuted is asserted, what was confirmed is"
                        + " denied, or a rival of it asserted. A curve shows by how many decibans the claim moves the"
                        + " wrong way as more made-up sources take part."),
                List.of(new Fact("claims attacked", String.valueOf(claims))),
                sections,
                colophon);
    }

    private static String sentence(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private List<Toll> of(Attack attack) {
        return tolls.stream().filter(toll -> toll.attack() == attack).toList();
    }

    private Courses courses(Attack attack) {
        List<Toll> of = of(attack);
        return new Courses(
                "Moved the wrong way by " + attack.inWords(),
                "made-up sources",
                of.stream().map(toll -> String.valueOf(toll.size())).toList(),
                "moved the wrong way, dB",
                List.of(line("median", of, Toll::median), line("the claim that moves furthest", of, Toll::most)),
                0,
                Math.max(1, extreme(of, attack)),
                attack.isLimited() ? limit : null);
    }

    private static Courses.Line line(String name, List<Toll> of, ToDoubleFunction<Toll> number) {
        return new Courses.Line(name, of.stream().map(number::applyAsDouble).toList());
    }

    /** Each on its own scale: what is not limited goes so far that a limit could not be seen beside it. */
    private double extreme(List<Toll> of, Attack attack) {
        double limited = limit == null || !attack.isLimited() ? 0 : limit.value();
        return Math.max(limited, of.stream().mapToDouble(Toll::most).max().orElse(0));
    }

    private Figure sheet() {
        return new Sheet(
                "By attack and number of sources",
                List.of(
                        Column.text("attack"),
                        Column.numbers("sources"),
                        Column.numbers("median, dB"),
                        Column.numbers("median confidence in what is right"),
                        Column.numbers("furthest, dB"),
                        Column.numbers("its confidence before"),
                        Column.numbers("after"),
                        Column.text("claim")),
                tolls.stream().map(ManipulationPage::row).toList());
    }

    private static List<String> row(Toll toll) {
        return Arrays.asList(
                toll.attack().inWords(),
                String.valueOf(toll.size()),
                minus(Legible.hundredths(toll.median())),
                Legible.probability(toll.right()),
                minus(Legible.hundredths(toll.most())),
                Legible.probability(toll.before()),
                Legible.probability(toll.after()),
                toll.size() == 0 ? "" : toll.worst());
    }

    private static String minus(String number) {
        return number.replace("-", "−");
    }
}
