package org.credence.learn.corpus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Takes questions one after the other, and lays them out in columns. */
public final class CorpusBuilder {
    /** What a list that names some of another's members says for that other: fits to lists of authors are flat from 0.4 to 0.7. */
    private static final double LESS_PRECISE = 0.5;

    private final List<Corpus.Question> questions = new ArrayList<>();
    private final List<Corpus.Claim> claims = new ArrayList<>();
    private final Map<Corpus.Speaker, Integer> speakers = new LinkedHashMap<>();
    private final Map<String, Integer> labels = new HashMap<>();
    private int[] firstClaim = {0};
    private int[] firstSaid = {0};
    private int[] claimOf = new int[1024];
    private int[] speakerOf = new int[1024];
    private double[] shares = new double[1024];
    private boolean[] own = new boolean[1024];
    private int size;

    /**
     * A claim with what was said about it.
     *
     * @param id    within its incident
     * @param value as text; the parts of a list are divided by bars
     * @param said  for and against it
     */
    public record Draft(String id, String value, List<Said> said) {}

    /**
     * One statement.
     *
     * @param share what discounts leave of it, 0 to 1
     */
    public record Said(Corpus.Speaker speaker, double share) {}

    /**
     * Adds a question.
     *
     * @param truth the place of the true claim among these, or {@link Corpus#UNCLAIMED} or {@link Corpus#OPEN}
     */
    public void add(String id, String group, String topic, int truth, List<Draft> rivals) {
        int question = questions.size();
        questions.add(new Corpus.Question(id, group, topic, truth < 0 ? truth : claims.size() + truth));
        for (Draft claim : rivals) {
            int label = labels.computeIfAbsent(claim.value, it -> labels.size());
            claims.add(new Corpus.Claim(claim.id, question, label));
            claim.said.forEach(said -> say(said, 1, true));
            for (Draft other : rivals) {
                if (isPart(other.value, claim.value)) {
                    other.said.stream()
                            .filter(said -> said.speaker.asserts())
                            .forEach(said -> say(said, LESS_PRECISE, false));
                }
            }
            firstSaid = with(firstSaid, claims.size(), size);
        }
        firstClaim = with(firstClaim, questions.size(), claims.size());
    }

    /** Whether a list names some members of another, and no others. */
    private static boolean isPart(String part, String whole) {
        if (whole.indexOf('|') < 0 || part.length() >= whole.length()) {
            return false;
        }
        Set<String> members = new HashSet<>(Arrays.asList(whole.split("\\|", -1)));
        return members.containsAll(Arrays.asList(part.split("\\|", -1)));
    }

    private void say(Said said, double precision, boolean itself) {
        if (size == claimOf.length) {
            claimOf = Arrays.copyOf(claimOf, 2 * size);
            speakerOf = Arrays.copyOf(speakerOf, 2 * size);
            shares = Arrays.copyOf(shares, 2 * size);
            own = Arrays.copyOf(own, 2 * size);
        }
        claimOf[size] = claims.size() - 1;
        speakerOf[size] = speakers.computeIfAbsent(said.speaker, it -> speakers.size());
        shares[size] = said.share * precision;
        own[size++] = itself;
    }

    private static int[] with(int[] column, int place, int value) {
        int[] wide = place < column.length ? column : Arrays.copyOf(column, Math.max(1024, 2 * place));
        wide[place] = value;
        return wide;
    }

    public boolean isEmpty() {
        return questions.isEmpty();
    }

    /** What discounts take from every statement alike tells none from another, and is given back: records are to show it. */
    public Corpus done() {
        double most = Arrays.stream(shares, 0, size).max().orElse(1);
        for (int i = 0; i < size; i++) {
            shares[i] /= most;
        }
        Corpus.Said said = new Corpus.Said(
                Arrays.copyOf(claimOf, size),
                Arrays.copyOf(speakerOf, size),
                Arrays.copyOf(shares, size),
                Arrays.copyOf(own, size));
        return new Corpus(
                List.copyOf(questions),
                List.copyOf(claims),
                Arrays.copyOf(firstClaim, questions.size() + 1),
                Arrays.copyOf(firstSaid, claims.size() + 1),
                said,
                List.copyOf(speakers.keySet()),
                labels.size());
    }
}
