package org.credence.exchange.csv;

import java.util.Arrays;
import java.util.List;
import org.credence.exchange.csv.mapping.Target;
import org.credence.exchange.format.Format;
import org.credence.exchange.format.Head;
import org.credence.exchange.format.ImportOptions;
import org.credence.exchange.format.Importer;

/** Tables with one statement a row; told by itself only where the headers are fields of the native format. */
public final class CsvFormat implements Format {
    @Override
    public String name() {
        return "csv";
    }

    @Override
    public String title() {
        return "a table with one statement a row (CSV, TSV), read by a mapping of its columns";
    }

    @Override
    public boolean recognises(Head head) {
        List<String> names = Arrays.asList(head.firstLine().replace("\"", "").split("[,;\t|]"));
        return names.contains(Target.SOURCE.path())
                && names.stream().anyMatch(name -> name.startsWith("incident.") || name.startsWith("claim."));
    }

    @Override
    public Importer importer(ImportOptions options) {
        return new CsvImporter(options);
    }
}
