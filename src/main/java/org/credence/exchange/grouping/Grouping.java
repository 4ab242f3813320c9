package org.credence.exchange.grouping;

import java.io.Closeable;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Puts items of one key together, however far apart they stand.
 *
 * <p>Groups come out in the order in which their keys first appeared, and within a group the items in the order in
 * which they came. Some 16 MB of items are held in memory; more lie in temporary files, twice as large as the items
 * at the most, which are gone when this is closed. Not for several threads at once.
 */
public final class Grouping<T> implements Closeable {
    private final Coding<T> coding;
    private final Budget budget;
    private final KeyHash hash = new KeyHash();
    private final NumberSort byKey;
    private final Bytes record = new Bytes();
    private long added;

    /** Takes one group after the other. */
    public interface Taker<T> {
        /** Items that are not asked for are passed over. */
        void take(String key, Items<T> items) throws IOException;
    }

    /** The items of one group, one after the other. */
    public interface Items<T> {
        /** Null after the last. */
        @Nullable
        T next() throws IOException;
    }

    public Grouping(Coding<T> coding) {
        this(coding, Budget.usual());
    }

    Grouping(Coding<T> coding, Budget budget) {
        this.coding = coding;
        this.budget = budget;
        this.byKey = new NumberSort(budget);
    }

    public void add(String key, T item) throws IOException {
        record.clear().putNumber(added++);
        record.putText(key);
        coding.put(item, record);
        byKey.add(hash.of(key), record);
    }

    /** How many items there are. */
    public long size() {
        return added;
    }

    /** Hands on each group. To be called once, after the last {@link #add}. */
    public void forEach(Taker<T> taker) throws IOException {
        try (NumberSort byFirst = new NumberSort(budget)) {
            numberByFirst(byFirst);
            byKey.close();
            Groups groups = new Groups(byFirst.sorted());
            while (groups.hasGroup()) {
                groups.handOn(taker);
            }
        }
    }

    /** Numbers each item by the first of its key; only that one still has the key with it. */
    private void numberByFirst(NumberSort byFirst) throws IOException {
        Map<String, Long> firsts = new HashMap<>();
        long current = -1;
        String last = "";
        long first = -1;
        for (Cursor cursor = byKey.sorted(); cursor.next(); ) {
            if (cursor.number() != current) {
                current = cursor.number();
                firsts.clear();
                first = -1;
            }
            Bytes item = cursor.record();
            long number = item.takeNumber();
            String key = item.takeText();
            // items of one key mostly follow each other, and need no look at the map
            if (first < 0 || !key.equals(last)) {
                first = firsts.getOrDefault(key, number);
                firsts.put(key, first);
                last = key;
            }
            record.clear().putText(first == number ? key : "");
            record.putRest(item);
            byFirst.add(first, record);
        }
    }

    /** A cursor over items, seen as groups. */
    private final class Groups implements Items<T> {
        private final Cursor cursor;
        private boolean ahead;
        private long group;
        private boolean keyTaken;

        Groups(Cursor cursor) throws IOException {
            this.cursor = cursor;
            this.ahead = cursor.next();
        }

        boolean hasGroup() {
            return ahead;
        }

        void handOn(Taker<T> taker) throws IOException {
            group = cursor.number();
            String key = cursor.record().takeText();
            keyTaken = true;
            taker.take(key, this);
            while (isInGroup()) {
                ahead = cursor.next();
            }
        }

        @Override
        public @Nullable T next() throws IOException {
            if (!isInGroup()) {
                return null;
            }
            if (!keyTaken) {
                cursor.record().takeText();
            }
            keyTaken = false;
            T item = coding.take(cursor.record());
            ahead = cursor.next();
            return item;
        }

        private boolean isInGroup() {
            return ahead && cursor.number() == group;
        }
    }

    @Override
    public void close() throws IOException {
        byKey.close();
    }
}
