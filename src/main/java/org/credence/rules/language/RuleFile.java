package org.credence.rules.language;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/** A rule file, as it lies on the disk: what its bytes say is for {@link RuleReader} to find out. */
public final class RuleFile {
    private final String name;
    private final byte[] content;

    /** What a file is, to judge by the end of its name. */
    public enum Sort {
        /** Rules in the rule language. */
        RULES,
        /** A decision table as text. */
        CSV,
        /** A decision table as a workbook. */
        WORKBOOK,
        /** A table in a format that is not read, which must not be passed over in silence. */
        OTHER_TABLE;

        /** Of a name; whatever is none of the others counts as rules. */
        public static Sort of(String name) {
            String lower = name.toLowerCase(Locale.ROOT);
            return switch (lower.substring(lower.lastIndexOf('.') + 1)) {
                case "csv" -> CSV;
                case "xlsx" -> WORKBOOK;
                case "xls", "xlsm", "xlsb", "ods", "tsv" -> OTHER_TABLE;
                default -> RULES;
            };
        }
    }

    /**
     * A file with this content.
     *
     * @param name as the user would name it, for messages: {@code rules/denials.drl}
     */
    public RuleFile(String name, byte[] content) {
        this.name = name;
        this.content = content.clone();
    }

    /** A file with this text. */
    public RuleFile(String name, String text) {
        this(name, text.getBytes(StandardCharsets.UTF_8));
    }

    public String name() {
        return name;
    }

    public Sort sort() {
        return Sort.of(name);
    }

    /** Its bytes, which the caller may keep. */
    public byte[] content() {
        return content.clone();
    }

    /** Its text, with a mark where its bytes are no UTF-8. */
    public String text() {
        return new String(content, StandardCharsets.UTF_8);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RuleFile file && name.equals(file.name) && Arrays.equals(content, file.content);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + Arrays.hashCode(content);
    }

    @Override
    public String toString() {
        return name;
    }
}
