package org.credence.exchange.catalog;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Spoils inputs: bytes, values, fields, lines and structure, the same way for the same seed. */
final class Mutator {
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final Pattern TEXT = Pattern.compile("\"[^\"\\n]*\"");
    private static final Pattern MARK = Pattern.compile("[{}\\[\\],:\"\\t;\\n]");

    private static final List<String> NUMBERS = List.of(
            "1e400",
            "-1e400",
            "1e-400",
            "0",
            "-0",
            "NaN",
            "Infinity",
            "9".repeat(400),
            "0x1F",
            "1.",
            "00012",
            "99999999999999999999",
            "-1",
            "2147483648",
            "1e1000000000",
            "20269999",
            "9999-12-31T23:59:59-18:00");

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "\u0000",
            "\\u0000",
            "\\ud800",
            "\uD83D\uDE00",
            "\u202Eevil",
            "\uFEFF",
            "null",
            "true",
            "&xxe;",
            "%00",
            "<!DOCTYPE x [<!ENTITY a \"b\">]>",
            "=cmd|' /C calc'!A0",
            "../../../etc/passwd",
            "a\u0301".repeat(300),
            "x".repeat(70_000),
            "\uDBFF\uDFFF".repeat(120),
            "0000-00-00",
            "2026-02-30",
            "false",
            "\\",
            "'",
            "\u2028");

    /** In characters: a line is not repeated beyond, so that spoiling takes no more memory than importing. */
    private static final int LONGEST = 1_000_000;

    private final Random random;

    Mutator(long seed) {
        this.random = new Random(seed);
    }

    /** Spoils it in one to six ways. */
    byte[] mutate(byte[] input) {
        byte[] spoiled = input;
        for (int i = random.nextInt(6); i >= 0; i--) {
            spoiled = random.nextInt(3) == 0 ? bytes(spoiled) : text(spoiled);
        }
        return spoiled;
    }

    private byte[] bytes(byte[] input) {
        int at = random.nextInt(input.length + 1);
        int more = Math.min(input.length - at, 1 + random.nextInt(1 + random.nextInt(200)));
        return switch (random.nextInt(7)) {
            case 0 -> joined(input, 0, at, new byte[] {(byte) random.nextInt(256)}, at, input.length);
            case 1 -> joined(input, 0, at, new byte[0], at + more, input.length);
            case 2 -> joined(input, 0, at + more, new byte[0], at, input.length);
            case 3 -> joined(input, 0, at, new byte[0], input.length, input.length);
            case 4 ->
                joined(
                        input,
                        0,
                        at,
                        random.nextBoolean() ? new byte[] {(byte) 0xC0, (byte) 0x80} : latin(),
                        at,
                        input.length);
            case 5 -> flipped(input, at);
            default ->
                random.nextInt(8) == 0
                        ? new String(input, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_16)
                        : flipped(input, at);
        };
    }

    private static byte[] latin() {
        return "caf\u00E9".getBytes(StandardCharsets.ISO_8859_1);
    }

    private byte[] flipped(byte[] input, int at) {
        byte[] flipped = input.clone();
        if (flipped.length > 0) {
            flipped[at % flipped.length] ^= (byte) (1 << random.nextInt(8));
        }
        return flipped;
    }

    private static byte[] joined(byte[] input, int from, int to, byte[] between, int again, int end) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        joined.write(input, from, to - from);
        joined.writeBytes(between);
        joined.write(input, again, end - again);
        return joined.toByteArray();
    }

    private byte[] text(byte[] input) {
        String text = new String(input, StandardCharsets.UTF_8);
        String spoiled = switch (random.nextInt(9)) {
            case 0, 1 -> replaced(text, NUMBER, any(NUMBERS));
            case 2, 3 -> replaced(text, TEXT, '"' + any(TEXTS) + '"');
            case 4 -> replaced(text, MARK, any(List.of("{", "}", "[", "]", ",", ":", "\"", "\t", "\n", "\r\n", ";")));
            case 5 -> replaced(text, TEXT, nested());
            case 6 -> twice(text);
            case 7 -> lines(text);
            default -> replaced(text, NUMBER, any(TEXTS));
        };
        return spoiled.getBytes(StandardCharsets.UTF_8);
    }

    private String any(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private String nested() {
        int depth = 1 + random.nextInt(random.nextBoolean() ? 5 : 3_000);
        String open = random.nextBoolean() ? "[" : "{\"a\":";
        return open.repeat(depth) + (random.nextBoolean() ? "1" + (open.equals("[") ? "]" : "}").repeat(depth) : "");
    }

    private String replaced(String text, Pattern pattern, String by) {
        List<MatchResult> found = pattern.matcher(text).results().toList();
        if (found.isEmpty()) {
            return text + by;
        }
        MatchResult one = found.get(random.nextInt(found.size()));
        return text.substring(0, one.start()) + by + text.substring(one.end());
    }

    /** A field and its value once more, or a value in place of another. */
    private String twice(String text) {
        List<MatchResult> found = TEXT.matcher(text).results().toList();
        if (found.size() < 3) {
            return text + text;
        }
        MatchResult from = found.get(random.nextInt(found.size() - 2));
        int to = Math.min(text.length(), from.end() + random.nextInt(60));
        MatchResult into = found.get(random.nextInt(found.size()));
        String piece = text.substring(from.start(), to);
        return random.nextBoolean()
                ? text.substring(0, into.start()) + piece + "," + text.substring(into.start())
                : text.substring(0, into.start())
                        + text.substring(from.start(), from.end())
                        + text.substring(into.end());
    }

    /** Lines in another order, one left out, or one many times. */
    private String lines(String text) {
        java.util.ArrayList<String> lines = new java.util.ArrayList<>(List.of(text.split("\n", -1)));
        int at = random.nextInt(lines.size());
        switch (random.nextInt(4)) {
            case 0 -> java.util.Collections.shuffle(lines, random);
            case 1 -> lines.remove(at);
            case 2 -> {
                int most = Math.min(300, 1 + LONGEST / (1 + lines.get(at).length()));
                lines.addAll(java.util.Collections.nCopies(random.nextInt(most), lines.get(at)));
            }
            default -> lines.set(at, "");
        }
        return String.join("\n", lines);
    }
}
