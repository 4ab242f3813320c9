package org.credence.spark.input;

import java.io.Serializable;
import java.util.Iterator;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.function.Function;
import org.jspecify.annotations.Nullable;

/** The records of an input, each with its place, as a distributed collection. */
public interface Records {

    /** Every record, or what is wrong at its place. */
    JavaRDD<SliceReader.Read> all();

    /** One value for each part: what a function makes of its records. */
    <T extends Serializable> JavaRDD<T> eachPart(Function<Part, T> made);

    /** The records of one part, read once from first to last. */
    interface Part extends Iterator<SliceReader.Read> {
        int number();

        String file();

        /** How many lines begin in this part, once it is read to its end; 0 where its numbers are those of the file. */
        long linesBegun();
    }

    /** An iterator over what a supplier gives until it gives null. */
    abstract class Ahead implements Part {
        private SliceReader.@Nullable Read next;
        private boolean begun;

        /** The next, or null after the last. */
        abstract SliceReader.@Nullable Read advance();

        @Override
        public final boolean hasNext() {
            if (!begun) {
                begun = true;
                next = advance();
            }
            return next != null;
        }

        @Override
        public final SliceReader.Read next() {
            if (!hasNext() || next == null) {
                throw new java.util.NoSuchElementException();
            }
            SliceReader.Read given = next;
            next = advance();
            return given;
        }
    }
}
