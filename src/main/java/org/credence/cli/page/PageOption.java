package org.credence.cli.page;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.credence.exchange.file.AtomicFile;
import org.credence.picture.Page;
import org.credence.picture.html.Html;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Whether a command writes a page of pictures, and where to. */
public final class PageOption {
    @Option(
            names = "--html",
            paramLabel = "FILE",
            description = "Also write one HTML page with pictures, which needs no network; it appears whole or not at"
                    + " all.")
    private @Nullable Path file;

    public boolean isGiven() {
        return file != null;
    }

    /** What to do next where a page is wanted. */
    public String next() {
        return "open " + file + " in a browser";
    }

    /** Writes the page where one is wanted. */
    public void write(Supplier<Page> page) throws IOException {
        if (file != null) {
            AtomicFile.write(file, Html.of(page.get()));
        }
    }
}
