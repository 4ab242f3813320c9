package org.credence.exchange.format;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import org.credence.exchange.file.ReadOptions;
import org.credence.model.Sources;
import org.jspecify.annotations.Nullable;

/**
 * How inputs are to be understood.
 *
 * @param read      how strictly, and up to what size of a record
 * @param known     sources that are known already, found by id, name and alias
 * @param mapping   a file that says which column means what, or null
 * @param encoding  of text that does not say so itself, or null for UTF-8
 * @param zone      of times that do not say so themselves, or null for UTC
 * @param values    how values of one object are told apart and settled
 */
public record ImportOptions(
        ReadOptions read,
        Sources known,
        @Nullable Path mapping,
        @Nullable Charset encoding,
        @Nullable ZoneId zone,
        ValueOptions values) {

    /**
     * When two values say the same, or one supports the other, and since when it is known which is true.
     *
     * @param tolerance the relative difference up to which two numbers are one value; 0 for none
     * @param hierarchy a file of which value lies within which, or null
     * @param settled   the day on which truths were settled that do not say so themselves, or null
     */
    public record ValueOptions(
            double tolerance,
            @Nullable Path hierarchy,
            @Nullable LocalDate settled) {
        public static final ValueOptions NONE = new ValueOptions(0, null, null);
    }

    public static final ImportOptions USUAL =
            new ImportOptions(ReadOptions.STRICT, Sources.none(), null, null, null, ValueOptions.NONE);
}
