package org.credence.exchange.rumour;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.credence.exchange.format.Format;
import org.credence.exchange.format.Head;
import org.credence.exchange.format.ImportOptions;
import org.credence.exchange.format.Importer;

/** Threads of posts about rumours: folders of RumourEval and PHEME, and flat tables of the same. */
public final class RumourFormat implements Format {
    @Override
    public String name() {
        return "rumour";
    }

    @Override
    public String title() {
        return "threads about rumours: RumourEval or PHEME folders, tables of posts, annotations";
    }

    @Override
    public boolean recognises(Head head) {
        if (head.folder()) {
            return ThreadFolders.isAt(head.path());
        }
        return head.isJson() ? head.hasField("threadid") && head.hasField("tweetid") : isTable(head.firstLine());
    }

    private static boolean isTable(String firstLine) {
        List<String> header = Arrays.asList(firstLine.toLowerCase(Locale.ROOT).split("[,;\t]", -1));
        return header.contains("thread")
                && (header.contains("stance") || header.contains("veracity") || header.contains("misinformation"));
    }

    @Override
    public Importer importer(ImportOptions options) {
        return new RumourImporter(options);
    }
}
