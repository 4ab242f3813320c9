package org.credence.learn.corpus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Made-up corpora: sources of known accuracy, each independent unless it copies. */
public final class Synthetic {
    private Synthetic() {}

    /**
     * A corpus of questions with four values.
     *
     * @param accuracies by source
     * @param copiers    how many further sources repeat the first one's every word
     * @param settled    whether the truth is told
     */
    public static Corpus corpus(long seed, int questions, double[] accuracies, int copiers, boolean settled) {
        Random random = new Random(seed);
        CorpusBuilder builder = new CorpusBuilder();
        for (int q = 0; q < questions; q++) {
            Map<Integer, List<CorpusBuilder.Said>> said = new LinkedHashMap<>();
            for (int s = 0; s < accuracies.length; s++) {
                int value = random.nextDouble() < accuracies[s] ? 0 : 1 + random.nextInt(3);
                List<CorpusBuilder.Said> here = said.computeIfAbsent(value, it -> new ArrayList<>());
                here.add(says("s" + s));
                for (int c = 0; s == 0 && c < copiers; c++) {
                    here.add(says("copier" + c));
                }
            }
            List<CorpusBuilder.Draft> rivals = new ArrayList<>();
            int truth = Corpus.UNCLAIMED;
            for (Map.Entry<Integer, List<CorpusBuilder.Said>> claim : said.entrySet()) {
                truth = claim.getKey() == 0 ? rivals.size() : truth;
                // values differ from question to question, as names and numbers do
                rivals.add(new CorpusBuilder.Draft("c" + claim.getKey(), q + " " + claim.getKey(), claim.getValue()));
            }
            builder.add("q" + q, "q" + q, "", settled ? truth : Corpus.OPEN, rivals);
        }
        return builder.done();
    }

    private static CorpusBuilder.Said says(String source) {
        return new CorpusBuilder.Said(new Corpus.Speaker(source, true, "witness"), 1);
    }

    /** The same with the truth of some questions alone. */
    public static Corpus withTruths(Corpus corpus, boolean[] known) {
        List<Corpus.Question> questions = new ArrayList<>();
        for (int q = 0; q < known.length; q++) {
            Corpus.Question it = corpus.questions().get(q);
            questions.add(new Corpus.Question(it.id(), it.group(), it.topic(), known[q] ? it.truth() : Corpus.OPEN));
        }
        return new Corpus(
                questions,
                corpus.claims(),
                corpus.firstClaim(),
                corpus.firstSaid(),
                corpus.said(),
                corpus.speakers(),
                corpus.labels());
    }

    /** A claim that some sources assert. */
    public static CorpusBuilder.Draft draft(String id, String value, String... sources) {
        return new CorpusBuilder.Draft(
                id,
                value,
                Arrays.stream(sources)
                        .map(it -> new CorpusBuilder.Said(new Corpus.Speaker(it, true, "witness"), 1))
                        .toList());
    }
}
