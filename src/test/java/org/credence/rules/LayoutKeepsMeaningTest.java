package org.credence.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.credence.rules.language.Reading;
import org.credence.rules.language.RuleFile;
import org.credence.rules.language.RuleReader;
import org.credence.rules.language.RuleWriter;
import org.credence.rules.language.Verb;
import org.credence.rules.language.layout.Layout;
import org.credence.rules.language.text.Lexer;
import org.credence.rules.language.text.Token;
import org.junit.jupiter.api.Test;

/** Laying out rules, however they were written, keeps what they mean, and every comment. */
class LayoutKeepsMeaningTest {
    private static final List<String> BLANKS = List.of(" ", "\n", "\t", "  ", "\n\n", "\r\n", "\n\n\n    ");
    private static final List<String> COMMENTS =
            List.of("// said aside\n", "/* within */", "/* over\n   two lines */", "// \"quoted\" ( , ;  \n", "/**/");

    private final Random random = new Random(20260401);

    /** The rules as they reach the engine, with their prices and reasons: the tree without its places. */
    private static String meaning(String text) {
        Reading reading = RuleReader.read(List.of(new RuleFile("some.drl", text)));
        assertEquals(List.of(), reading.findings(), text);
        StringBuilder meaning = new StringBuilder();
        for (Verb.Stage stage : Verb.Stage.values()) {
            meaning.append(RuleWriter.write(reading.rules(), stage));
        }
        reading.rules()
                .forEach(rule -> meaning.append(rule.price().value())
                        .append(rule.price().range())
                        .append(rule.price().why()));
        return meaning.toString();
    }

    /** Sorted, for comments move with their annotations. */
    private static List<String> comments(String text) {
        return Lexer.read(text).comments().stream()
                .map(comment -> comment.text().strip())
                .sorted()
                .toList();
    }

    private void keeps(String text) {
        String laid = Layout.of(text).orElseThrow(() -> new AssertionError("not laid out:\n" + text));
        assertEquals(meaning(text), meaning(laid), text);
        assertEquals(comments(text.replace("\r\n", "\n")), comments(laid.replace("\r\n", "\n")), text);
        assertEquals(laid, Layout.of(laid).orElseThrow(), text);
    }

    @Test
    void ofShippedRulesInAnyDisorder() throws IOException {
        for (RuleFile file : RuleSet.read(java.nio.file.Path.of("rules")).files()) {
            if (file.sort() == RuleFile.Sort.RULES) {
                for (int i = 0; i < 5; i++) {
                    String text = disordered(file.text());
                    assertNotEquals(file.text(), text);
                    keeps(text);
                }
            }
        }
    }

    @Test
    void ofRulesThatUseEveryPartOfTheLanguage() {
        RandomRules rules = new RandomRules(11);
        int kept = 0;
        for (int i = 0; kept < 300; i++) {
            String text = rules.next("made-up-" + i);
            if (RuleReader.read(List.of(new RuleFile("a.drl", text))).findings().isEmpty()) {
                kept++;
                keeps(text);
                keeps(disordered(text));
            }
        }
    }

    @Test
    void disorderIsUndoneWhereThereAreNoComments() throws IOException {
        for (RuleFile file : RuleSet.read(java.nio.file.Path.of("rules")).files()) {
            if (file.sort() == RuleFile.Sort.RULES) {
                String bare = Layout.of(spread(file.text(), 0)).orElseThrow();
                assertEquals(bare, Layout.of(spread(file.text(), 0)).orElseThrow());
                assertTrue(bare.lines().allMatch(line -> line.equals(line.stripTrailing()) && line.length() <= 120));
            }
        }
    }

    /** Words and comments of whatever is laid out stay, and what is laid out stays as it is. */
    @Test
    void ofFilesWithMistakes() throws IOException {
        List<RuleFile> files = RuleSet.read(java.nio.file.Path.of("rules")).files();
        List<String> words =
                List.of("(", ")", "!", "==", "-", ".", "end", "rule", "/*", "//", "\"", "@", ",", "\n", " ");
        int laid = 0;
        for (int i = 0; i < 3_000; i++) {
            String text = files.get(random.nextInt(files.size())).text();
            int at = random.nextInt(text.length());
            String changed = text.substring(0, at) + pick(words) + text.substring(at + random.nextInt(2));
            var once = Layout.of(changed);
            laid += once.isPresent() ? 1 : 0;
            assertEquals(once, once.flatMap(Layout::of), changed);
            once.ifPresent(result -> assertEquals(words(changed), words(result), changed));
        }
        assertTrue(laid > 500, "laid out: " + laid);
    }

    /** Tokens and comments, whatever their order. */
    private static List<String> words(String text) {
        return java.util.stream.Stream.concat(
                        Lexer.read(text).tokens().stream().map(Token::text), comments(text).stream())
                .sorted()
                .toList();
    }

    private String disordered(String text) {
        return spread(shuffled(text), 0.1);
    }

    /** Annotations in any order; in the rules made up here each stands on a line of its own. */
    private String shuffled(String text) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        for (int i = 0; i + 1 < lines.size(); i++) {
            boolean two = lines.get(i).strip().startsWith("@")
                    && lines.get(i + 1).strip().startsWith("@");
            if (two && random.nextBoolean()) {
                lines.add(i, lines.remove(i + 1));
            }
        }
        return String.join("\n", lines) + "\n";
    }

    /** The same tokens, with other blanks and more comments between them. */
    private String spread(String text, double share) {
        Lexer.Lexed lexed = Lexer.read(text);
        StringBuilder spread = new StringBuilder();
        int comment = 0;
        boolean begun = false;
        boolean named = false;
        for (Token token : lexed.tokens()) {
            while (comment < lexed.comments().size()
                    && (token.is(Token.Kind.END)
                            || lexed.comments().get(comment).offset() < token.offset())) {
                String old = share > 0 ? lexed.comments().get(comment).text() + "\n" : "";
                spread.append(old);
                comment++;
            }
            if (begun && !named && random.nextDouble() < share) {
                spread.append(random.nextBoolean() ? " " : "\n").append(pick(COMMENTS));
            }
            boolean keyword = List.of("package", "import", "rule", "end").contains(token.text());
            begun |= token.is("rule");
            spread.append(keyword ? "\n" : begun && !named ? pick(BLANKS) : " ").append(token.text());
            named = token.is("rule");
        }
        return spread.append(pick(BLANKS)).toString();
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
