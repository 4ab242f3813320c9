package org.credence.rules.language.check;

import org.credence.rules.language.Expression;
import org.credence.rules.language.check.Scope.Meaning;
import org.credence.rules.language.vocabulary.Plain;
import org.credence.rules.language.vocabulary.Type;

/** An expression with what it stands for; its literals have taken the type of what they are compared with. */
record Typed(Expression expression, Meaning meaning) {
    static Typed of(Expression expression, Type type) {
        return new Typed(expression, Meaning.of(type));
    }

    Type type() {
        return meaning.type();
    }

    boolean isUnknown() {
        return type() == Plain.UNKNOWN;
    }

    boolean isLiteral() {
        return expression instanceof Expression.Literal;
    }
}
