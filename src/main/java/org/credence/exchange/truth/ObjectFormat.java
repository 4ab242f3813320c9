package org.credence.exchange.truth;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.credence.exchange.format.Format;
import org.credence.exchange.format.Head;
import org.credence.exchange.format.ImportOptions;
import org.credence.exchange.format.Importer;

/** Tables of objects, sources and values, beside the truth where that is known; or a folder with both. */
public final class ObjectFormat implements Format {
    @Override
    public String name() {
        return "object-source-value";
    }

    @Override
    public String title() {
        return "tables of truth discovery: claims (object,source,value,time) and truth (object,value)";
    }

    @Override
    public boolean recognises(Head head) {
        if (head.folder()) {
            return Stream.of(".csv", ".csv.gz", ".csv.zst")
                    .anyMatch(ending -> Files.isRegularFile(head.path().resolve("claims" + ending)));
        }
        List<String> header = Arrays.asList(head.firstLine().replace("\"", "").split("[,;\t|]", -1));
        return ObjectColumns.areAll(header);
    }

    @Override
    public Importer importer(ImportOptions options) {
        try {
            return new ObjectImporter(options);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
