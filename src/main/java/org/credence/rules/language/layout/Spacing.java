package org.credence.rules.language.layout;

import java.util.Set;
import org.credence.rules.language.text.Token;
import org.credence.rules.language.text.Token.Kind;
import org.jspecify.annotations.Nullable;

/** Where blanks stand between the tokens of a line. */
final class Spacing {
    /** Words that are followed by something in parentheses and do not call it. */
    private static final Set<String> APART = Set.of("in", "not", "exists", "contains", "memberOf", "from", "then");

    private Spacing() {}

    /**
     * Whether a blank stands between two tokens.
     *
     * @param before the token before the first, or null at the beginning
     */
    static boolean between(@Nullable Token before, Token first, Token second) {
        if (second.is(",") || second.is(";") || second.is(".")) {
            return false;
        }
        if (first.is(".") || first.is("@") || first.is("!") || (first.is("-") && isSign(before))) {
            return false;
        }
        boolean called = first.is(Kind.WORD) && !APART.contains(first.text());
        return !(called && second.is("("));
    }

    /** Whether a minus behind this token belongs to the number after it, rather than between two values. */
    private static boolean isSign(@Nullable Token before) {
        if (before == null) {
            return true;
        }
        boolean value = before.is(Kind.NUMBER)
                || before.is(Kind.QUOTED)
                || before.is(Kind.BINDING)
                || before.is(")")
                || (before.is(Kind.WORD) && !APART.contains(before.text()));
        return !value;
    }
}
