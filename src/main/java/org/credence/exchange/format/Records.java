package org.credence.exchange.format;

import java.io.IOException;
import org.credence.exchange.file.BadInput;
import org.credence.exchange.file.UnreadableInput;
import org.jspecify.annotations.Nullable;

/** Goes over the records of an input, good and bad: a bad one is rejected, and the rest is read on. */
public final class Records {
    private Records() {}

    /** Gives records one after the other. */
    public interface Next<T> {
        /**
         * The next record; null after the last.
         *
         * @throws UnreadableInput when the input cannot be read any further
         * @throws BadInput        when the record is bad; the next call goes on after it
         */
        @Nullable
        T next() throws IOException;
    }

    /** Uses a record. */
    public interface Use<T> {
        /**
         * Uses one.
         *
         * @throws BadInput when it cannot be used
         */
        void use(T record) throws IOException;
    }

    /**
     * Uses every record.
     *
     * @return how many there were, bad ones included
     * @throws UnreadableInput when the input cannot be read any further
     */
    public static <T> long each(Next<T> records, Use<T> use, Sink sink) throws IOException {
        for (long count = 0; ; count++) {
            try {
                T record = records.next();
                if (record == null) {
                    return count;
                }
                use(record, use, sink);
            } catch (UnreadableInput e) {
                throw e;
            } catch (BadInput e) {
                sink.read();
                sink.reject(e.problem());
            }
        }
    }

    private static <T> void use(T record, Use<T> use, Sink sink) throws IOException {
        sink.read();
        try {
            use.use(record);
        } catch (BadInput e) {
            sink.reject(e.problem());
        }
    }
}
