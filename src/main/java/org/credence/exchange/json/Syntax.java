package org.credence.exchange.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.credence.exchange.file.BadInput;
import org.credence.exchange.file.Passage;
import org.credence.exchange.file.Problem;
import org.credence.exchange.file.Where;
import org.jspecify.annotations.Nullable;

/** Says in our words what a parser found malformed. */
final class Syntax {
    /**
     * One thing that a parser says.
     *
     * @param said    what the parser's message contains; group 1, where there is one, is what it found
     * @param subject the thing in our words
     * @param found   what was there, when the pattern has no group
     */
    private record Saying(
            Pattern said,
            String subject,
            String found,
            String expected,
            @Nullable String advice) {
        static Saying of(String said, String subject, String found, String expected, @Nullable String advice) {
            return new Saying(Pattern.compile(said), subject, found, expected, advice);
        }

        Problem problem(Where where, Matcher matcher) {
            String there = matcher.groupCount() > 0 ? matcher.group(1) : found;
            return Problem.mustBe(where, subject, there, expected).maybe(advice);
        }
    }

    private static final String CHARACTER = "Unexpected character \\('(.+?)' \\(code.*";
    private static final List<Saying> SAYINGS = List.of(
            Saying.of("Non-standard token '([^']*)'", "number", "", "finite", "the field can be left out"),
            Saying.of("Unexpected end-of-input", "JSON", Json.ENDS_HERE, "complete", "a closing \", } or ] is missing"),
            Saying.of(CHARACTER + "field name and value", "character", "", "a colon after the field's name", null),
            Saying.of(
                    CHARACTER + "start field name",
                    "character",
                    "",
                    "a double quote that begins a field's name",
                    "a comma too many stands before it"),
            Saying.of(
                    CHARACTER + "comma to separate Object entries",
                    "character",
                    "",
                    "a comma or }",
                    "a comma is missing before it"),
            Saying.of(
                    CHARACTER + "comma to separate Array entries",
                    "character",
                    "",
                    "a comma or ]",
                    "a comma is missing before it"),
            Saying.of("Unexpected close marker '(.)'", "closing mark", "", "that of what was opened last", null),
            Saying.of("Unrecognized token '([^']*)'", "word", "", "a JSON value", "it lacks its double quotes"),
            Saying.of(
                    "Illegal unquoted character \\(\\(CTRL-CHAR, (code \\d+)\\)\\)",
                    "control character",
                    "",
                    "escaped, such as \\n",
                    "a closing double quote is missing"),
            Saying.of("Unrecognized character escape '?(.)", "escape", "", "one of \" \\ / b f n r t u", null),
            Saying.of("Leading zeroes not allowed", "number", "a leading zero", "written without it", null),
            Saying.of(CHARACTER, "character", "", "part of a JSON value", null));

    private static final List<Saying> LIMITS = List.of(
            limit("nesting depth", "nesting", Json.MOST_LEVELS + " levels"),
            limit("String value length", "text", Json.LONGEST_TEXT + " characters"),
            limit("Number value length", "number", Json.LONGEST_NUMBER + " digits"),
            limit("Name length", "field name", Json.LONGEST_NAME + " characters"));

    private Syntax() {}

    static BadInput explain(JsonProcessingException thrown, JsonParser parser, Passage passage) {
        boolean limit = thrown instanceof StreamConstraintsException;
        var location = thrown.getLocation() == null ? parser.currentLocation() : thrown.getLocation();
        String pointer = parser.getParsingContext().pathAsPointer().toString();
        Where where = passage.at((int) location.getByteOffset(), pointer);
        String message = String.valueOf(thrown.getOriginalMessage());
        for (Saying saying : limit ? LIMITS : SAYINGS) {
            Matcher matcher = saying.said().matcher(message);
            if (matcher.find()) {
                return new BadInput(saying.problem(where, matcher));
            }
        }
        return new BadInput(
                Problem.mustBe(where, "JSON", message.lines().findFirst().orElse(""), "well-formed"));
    }

    private static Saying limit(String said, String subject, String most) {
        return Saying.of(said, subject, "more than " + most, "within " + most, null);
    }
}
