package org.credence.exchange.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.credence.exchange.file.BadInput;
import org.credence.exchange.file.Problem;
import org.credence.exchange.grouping.Grouping;

/** The rows of one group, as many as can be held. */
public final class RowGroup {
    /** Hundreds of times the largest group of any real file. */
    static final int MOST_ROWS = 50_000;

    /** In characters: with what is made of them, a quarter of the smallest heap that must do. */
    static final int MOST_CHARACTERS = 8_000_000;

    private RowGroup() {}

    /**
     * All rows.
     *
     * @param name what the group is, for messages, such as {@code thread}
     * @param key  which one
     * @throws BadInput when they are more than can be held
     */
    public static List<Row> of(String name, String key, Grouping.Items<Row> items) throws IOException {
        List<Row> all = new ArrayList<>();
        long characters = 0;
        for (Row row = items.next(); row != null; row = items.next()) {
            all.add(row);
            characters += row.characters();
            if (characters > MOST_CHARACTERS || all.size() > MOST_ROWS) {
                String most = MOST_ROWS + " rows or " + MOST_CHARACTERS + " characters";
                throw new BadInput(Problem.mustBe(row.where(), name, key + ", more than " + most, "within that")
                        .maybe("the column that tells one " + name + " from another is another"));
            }
        }
        return all;
    }
}
