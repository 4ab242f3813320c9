package org.credence.rules.language;

import java.util.Locale;

/** Everything that can be wrong with a rule base. A code keeps its number for ever. */
public enum Code {
    NO_FILES(1, "There are no rule files."),
    EMPTY_FILE(2, "A rule file holds no rule."),
    TOO_LARGE(3, "A rule file, a rule, or the rule base is too large."),
    CHARACTER(4, "A character cannot stand in a rule file."),
    UNCLOSED(5, "A quote or a comment is opened and never closed."),
    SYNTAX(6, "Something else was expected."),
    MISSING_WORD(7, "A rule lacks its when, then, or end."),
    FORBIDDEN(8, "A rule file must not do this."),
    PACKAGE(9, "The package of a rule file is credence.rules."),
    IMPORT(10, "A rule file imports org.credence.facts.* and nothing else."),
    NAME(11, "A rule's name is lower-case words joined by hyphens."),
    DUPLICATE_RULE(12, "Two rules have the same name."),
    ANNOTATION(13, "An annotation is unknown, repeated, or badly written."),
    NO_REASON(14, "A rule does not say why."),
    NO_PRICE(15, "A rule has no price, and its verb needs one."),
    NO_RANGE(16, "A rule has a price, and does not say what tuning may try."),
    UNWANTED_PRICE(17, "A rule has a price, and its verb takes none."),
    WRONG_UNIT(18, "A rule has a weight where its verb takes a factor, or the other way round."),
    PRICE(19, "A price lies outside what prices can be."),
    RANGE(20, "A range is badly written, upside down, or outside what prices can be."),
    PRICE_OUTSIDE_RANGE(21, "A price lies outside its own range."),
    WEAKENING(22, "Evidence that follows a statement must not weaken it."),
    UNKNOWN_FACT(30, "There is no such fact."),
    UNKNOWN_PROPERTY(31, "A fact has no such property."),
    UNKNOWN_WORD(32, "A property has no such value."),
    TYPE(33, "Values of different kinds are compared, or a kind has no such comparison."),
    NOT_A_CONDITION(34, "A condition must be either true or false."),
    MAY_BE_MISSING(35, "A property is asked of something that may not be there."),
    NEVER(36, "A rule can never match."),
    ALWAYS(37, "A condition always holds."),
    UNKNOWN_BINDING(40, "A variable is used that nothing before it has named."),
    DUPLICATE_BINDING(41, "Two things have the same variable."),
    UNKNOWN_VERB(50, "There is no such verb."),
    ARGUMENTS(51, "A verb takes other arguments."),
    NUMBER(52, "A number stands in a consequence."),
    ONE_VERB(53, "A consequence is not one call of one verb."),
    STAGE(54, "A rule looks at what its stage must not see."),
    LABEL(55, "A label is none that can be given."),
    NO_CONDITIONS(59, "A rule looks for nothing."),
    TOO_MANY_CONDITIONS(60, "A rule has too many conditions."),
    UNTIED(61, "Two patterns multiply each other."),
    UNREADABLE(62, "The engine's own parser reads a file differently."),
    ENCODING(63, "A rule file is not UTF-8 text."),
    NO_ACCESS(64, "A folder or file of rules cannot be opened."),
    TABLE_WORD(70, "A word of a table's head is none that tables have."),
    TABLE_FORM(71, "A table lacks a part, or a row is not of its table's width."),
    TABLE_CELL(72, "A cell holds something else than its column asks for."),
    TABLE_NAME(73, "A row of a table has no name."),
    FORMULA(74, "A cell holds a formula, or what a spreadsheet program takes for one."),
    MERGED(75, "Cells are merged where each must stand for itself."),
    NO_TABLE(76, "A file is not the sheet that its name says."),
    TABLE_FORMAT(77, "A table is in a format that is not read."),
    WEIGHTS(80, "The file of prices is not as it must be."),
    OVERRIDE(81, "A price in the file of prices fits no rule, or not its rule."),
    KINDS(82, "The file of kinds is not as it must be."),
    SWITCHED_OFF(901, "A rule is switched off by its price."),
    AT_AN_END(902, "A price stands at an end of its range.");

    private static final int FIRST_LINT = 900;

    private final int number;
    private final String title;

    Code(int number, String title) {
        this.number = number;
        this.title = title;
    }

    /** What every finding of this code says, in one sentence. */
    public String title() {
        return title;
    }

    /** Whether it keeps rules from loading; what does not deserves a second look. */
    public boolean isError() {
        return number < FIRST_LINT;
    }

    /** {@code CRED001} and so on. */
    public String id() {
        return String.format(Locale.ROOT, "CRED%03d", number);
    }
}
