package org.credence.exchange.rumour;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.credence.exchange.file.BadInput;
import org.credence.exchange.file.Passage;
import org.credence.exchange.file.ReadOptions;
import org.credence.exchange.format.ImportFile;
import org.credence.exchange.format.Records;
import org.credence.exchange.format.Sink;
import org.credence.exchange.json.JsonInput;
import org.credence.exchange.json.Tree;
import org.credence.exchange.table.Row;
import org.credence.exchange.table.Table;

/** Annotations of PHEME's rumour scheme, an object for each post, as rows. */
final class SchemeFile {
    private static final List<String> FIELDS = List.of(
            "event",
            "threadid",
            "tweetid",
            "support",
            "responsetype-vs-source",
            "responsetype-vs-previous",
            "certainty",
            "evidentiality");

    private SchemeFile() {}

    static void read(ImportFile file, ReadOptions options, RowTaker rows, Sink sink) throws IOException {
        Table table = Table.named(file.name(), FIELDS);
        try (JsonInput in = JsonInput.open(file, options, Set.of())) {
            Records.each(in::next, passage -> rows.take(row(passage, table)), sink);
        }
    }

    private static Row row(Passage passage, Table table) {
        Tree annotation = Tree.read(passage);
        if (!annotation.isObject()) {
            throw new BadInput(annotation.mustBe("annotation", annotation.found(), "an object"));
        }
        List<String> fields = new ArrayList<>();
        for (String field : FIELDS) {
            String text = annotation.at(field).text();
            fields.add(text == null ? "" : text);
        }
        return Row.of(table, passage.start().line(), fields);
    }
}
