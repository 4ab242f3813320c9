package org.credence.cli.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.credence.cli.console.Exit;
import org.credence.cli.console.UserError;
import org.credence.cli.text.Numbers;
import org.credence.compare.Comparison;
import org.credence.compare.Move;
import org.credence.compare.Quality;

/** What a comparison must not show, for a build to pass. */
sealed interface FailOn {
    /** As it is written on the command line. */
    String option();

    /** What is wrong, one sentence; empty when nothing is. */
    Optional<String> check(Comparison comparison);

    /** Another verdict or Admiralty pair. */
    record Crossed() implements FailOn {
        @Override
        public String option() {
            return "crossed";
        }

        @Override
        public Optional<String> check(Comparison comparison) {
            long crossed = comparison.moves().crossed().total();
            return crossed == 0
                    ? Optional.empty()
                    : Optional.of(
                            count(crossed, "claim") + " crossed a threshold of a verdict or of an Admiralty pair");
        }
    }

    /** A move that is larger. */
    record Moved(double limit) implements FailOn {
        @Override
        public String option() {
            return "moved:" + Numbers.plain(limit);
        }

        @Override
        public Optional<String> check(Comparison comparison) {
            return comparison.moves().all().top().stream()
                    .findFirst()
                    .filter(biggest -> biggest.size() > limit)
                    .map(this::tell);
        }

        private String tell(Move biggest) {
            String what = biggest.incident() + (biggest.claim() == null ? "" : " " + biggest.claim());
            return biggest.isJudgedOnce()
                    ? what + " has a confidence on one side only"
                    : what + " moved by " + Amount.plain(biggest.size()) + ", more than " + Numbers.plain(limit);
        }
    }

    /** Measures that are worse beyond chance. Where nothing moved, nothing is worse, whatever is known of outcomes. */
    record Worse() implements FailOn {
        @Override
        public String option() {
            return "worse";
        }

        @Override
        public Optional<String> check(Comparison comparison) {
            Quality quality = comparison.quality();
            if (comparison.moves().all().isEmpty()) {
                return Optional.empty();
            }
            if (quality == null || quality.isTooLittle()) {
                throw new UserError(
                        Exit.INPUT,
                        "The outcomes (" + (quality == null ? 0 : quality.confirmed()) + " confirmed, "
                                + (quality == null ? 0 : quality.refuted()) + " refuted) must be at least "
                                + Quality.LEAST + " of each sort for --fail-on worse.",
                        "Maybe name incidents whose outcomes are known with --corpus PATH.");
            }
            return quality.isWorse()
                    ? Optional.of("the scores are worse where outcomes are known, beyond chance")
                    : Optional.empty();
        }
    }

    /** What a word of the command line means. */
    static FailOn of(String text) {
        if (text.equals("crossed")) {
            return new Crossed();
        }
        if (text.equals("worse")) {
            return new Worse();
        }
        if (text.matches("moved:(0?\\.\\d+|0|1|[01]\\.0*)")) {
            return new Moved(Double.parseDouble(text.substring("moved:".length())));
        }
        throw new UserError(
                Exit.COMMAND_LINE,
                "The condition (" + text + ") of --fail-on must be crossed, worse, or moved: and a number from 0 to 1.",
                "Maybe write --fail-on moved:0.05.");
    }

    /** A line for each that is not met. */
    static List<String> failures(List<FailOn> conditions, Comparison comparison) {
        List<String> lines = new ArrayList<>();
        for (FailOn condition : conditions) {
            condition
                    .check(comparison)
                    .ifPresent(wrong -> lines.add("failed: " + wrong + " (--fail-on " + condition.option() + ")."));
        }
        return lines;
    }

    private static String count(long number, String of) {
        return number + " " + of + (number == 1 ? "" : "s");
    }
}
