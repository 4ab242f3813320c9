package org.credence.cli.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.credence.picture.Figure;
import org.credence.picture.Reliabilities;
import org.credence.picture.Reliabilities.Group;
import org.credence.picture.Reliability.Curve;
import org.credence.picture.Section;
import org.credence.picture.Sheet;
import org.credence.picture.Sheet.Column;

/** Sets of one sort that were measured: a row and a curve for each set and way. */
final class Measured {
    private final List<Column> columns;
    private final List<List<String>> rows = new ArrayList<>();
    private final Map<String, List<Curve>> curves = new LinkedHashMap<>();

    Measured(List<Column> columns) {
        this.columns = columns;
    }

    void row(String... cells) {
        rows.add(List.of(cells));
    }

    void curve(String set, Curve curve) {
        curves.computeIfAbsent(set, it -> new ArrayList<>()).add(curve);
    }

    /** Adds a section, where anything was measured. */
    void addTo(List<Section> sections, String heading, String lead) {
        if (rows.isEmpty()) {
            return;
        }
        List<Figure> figures = new ArrayList<>(List.of(new Sheet("Figures", columns, rows).filled()));
        if (!curves.isEmpty()) {
            figures.add(
                    new Reliabilities("How often claims turned out true, by the confidence they were given", groups()));
        }
        sections.add(Section.of(heading, lead, figures));
    }

    /** Sets with one diagram each stand beside each other. */
    private List<Group> groups() {
        if (curves.values().stream().anyMatch(it -> it.size() > 1)) {
            return curves.entrySet().stream()
                    .map(it -> new Group(it.getKey(), it.getValue()))
                    .toList();
        }
        List<Curve> all = new ArrayList<>();
        curves.forEach((set, of) -> of.forEach(it -> all.add(new Curve(set + ", " + it.name(), it.bins()))));
        return List.of(new Group("", all));
    }
}
