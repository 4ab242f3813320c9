package org.credence.exchange.gdelt;

import org.credence.exchange.format.Format;
import org.credence.exchange.format.Head;
import org.credence.exchange.format.ImportOptions;
import org.credence.exchange.format.Importer;

/** Tables of GDELT 2: events, mentions, or both in any order. */
public final class GdeltFormat implements Format {
    @Override
    public String name() {
        return "gdelt";
    }

    @Override
    public String title() {
        return "GDELT 2 events and mentions (tabs, no header)";
    }

    @Override
    public boolean recognises(Head head) {
        return isEvent(head.firstLine()) || isMention(head.firstLine());
    }

    /** An id, a day, and as many fields as an event has. */
    static boolean isEvent(String line) {
        return line.matches("\\d+\t\\d{8}\t.*") && line.split("\t", -1).length == Columns.EVENT.size();
    }

    /** An id, two times, and as many fields as a mention has. */
    static boolean isMention(String line) {
        return line.matches("\\d+\t\\d{14}\t\\d{14}\t.*") && line.split("\t", -1).length == Columns.MENTION.size();
    }

    @Override
    public Importer importer(ImportOptions options) {
        return new GdeltImporter(options);
    }
}
