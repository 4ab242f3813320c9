package org.credence.exchange.table;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a table is written.
 *
 * @param delimiter between fields; {@link #DETECT} to have it told by the first line
 * @param quotes    whether a field may stand in double quotes, and then hold delimiters and line ends
 * @param header    the names of the columns where the file has no header line; null where its first line is one
 */
public record TableForm(
        char delimiter, boolean quotes, @Nullable List<String> header) {
    /** The delimiter is told by the first line. */
    public static final char DETECT = '\0';

    /** With a header line and quotes (RFC 4180); comma, semicolon, tab or bar, whichever the header line has most of. */
    public static final TableForm CSV = new TableForm(DETECT, true, null);

    public TableForm {
        header = header == null ? null : List.copyOf(header);
    }

    /** Tabs and line ends alone, without a header line: quotes are letters like others. */
    public static TableForm plainTabs(List<String> header) {
        return new TableForm('\t', false, header);
    }

    public TableForm withDelimiter(char newDelimiter) {
        return new TableForm(newDelimiter, quotes, header);
    }

    public TableForm withHeader(List<String> newHeader) {
        return new TableForm(delimiter, quotes, newHeader);
    }
}
