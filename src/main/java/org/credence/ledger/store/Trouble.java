package org.credence.ledger.store;

import java.sql.SQLException;
import org.credence.ledger.LedgerUnavailable;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** What a database's errors mean to whoever uses a ledger. */
final class Trouble {
    private static final int PRIMARY_CODE = 0xFF;

    private Trouble() {}

    /** The error as one that can be told; anything that no database is to blame for stays as it is. */
    static RuntimeException of(RuntimeException error, Address address) {
        SQLException cause = cause(error);
        return cause == null ? error : of(cause, address);
    }

    static LedgerUnavailable of(SQLException error, Address address) {
        return error instanceof SQLiteException lite ? ofFile(lite, address) : ofServer(error, address);
    }

    private static @Nullable SQLException cause(@Nullable Throwable error) {
        for (Throwable at = error; at != null; at = at.getCause()) {
            if (at instanceof SQLException sql) {
                return sql;
            }
        }
        return null;
    }

    private static LedgerUnavailable ofFile(SQLiteException error, Address address) {
        SQLiteErrorCode code = SQLiteErrorCode.getErrorCode(error.getResultCode().code & PRIMARY_CODE);
        return switch (code) {
            case SQLITE_BUSY, SQLITE_LOCKED ->
                unavailable(
                        "in use by another process",
                        "free to be written",
                        "Maybe try again once the other is done.",
                        address,
                        error);
            case SQLITE_READONLY, SQLITE_PERM, SQLITE_CANTOPEN ->
                unavailable(
                        "not writable",
                        "writable, and its folder too",
                        "Maybe another disk or another user is needed.",
                        address,
                        error);
            case SQLITE_FULL ->
                unavailable(
                        "its disk is full", "on a disk with space", "Maybe make room, and repeat it.", address, error);
            case SQLITE_NOTADB, SQLITE_CORRUPT ->
                unavailable(
                        "no database, or a damaged one",
                        "a ledger",
                        "Maybe another file was meant, or a copy of it is at hand.",
                        address,
                        error);
            default ->
                unavailable(
                        "went away: " + error.getMessage(),
                        "there until the end",
                        "Maybe look after its disk, and repeat it.",
                        address,
                        error);
        };
    }

    private static LedgerUnavailable ofServer(SQLException error, Address address) {
        String state = String.valueOf(error.getSQLState());
        if (state.startsWith("28")) {
            return unavailable(
                    "does not let this user in",
                    "open to the user of its address",
                    "Maybe name user and password: postgresql://USER@HOST/DATABASE and a file ~/.pgpass.",
                    address,
                    error);
        }
        if (state.equals("3D000")) {
            return unavailable("no such database", "there", "Maybe make it: createdb.", address, error);
        }
        if (state.equals("25006") || state.startsWith("42501")) {
            return unavailable("not writable", "writable by its user", "Maybe ask for the right.", address, error);
        }
        if (state.equals("53100")) {
            return unavailable(
                    "its disk is full", "on a disk with space", "Maybe make room, and repeat it.", address, error);
        }
        if (state.startsWith("53")) {
            return unavailable("out of resources", "able to take more", "Maybe make room.", address, error);
        }
        boolean gone = state.startsWith("08") || state.startsWith("57");
        return unavailable(
                gone ? "cannot be reached, or went away" : "went wrong: " + error.getMessage(),
                "there until the end",
                "Maybe start it, and repeat this.",
                address,
                error);
    }

    private static LedgerUnavailable unavailable(
            String state, String expected, String advice, Address address, SQLException cause) {
        return new LedgerUnavailable(
                "The ledger (" + address.shown() + ": " + state + ") must be " + expected + ".", advice, cause);
    }
}
