package org.credence.exchange.claimreview;

import java.io.IOException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.credence.exchange.file.BadInput;
import org.credence.exchange.file.Passage;
import org.credence.exchange.file.Problem;
import org.credence.exchange.file.ReadOptions;
import org.credence.exchange.format.ImportFile;
import org.credence.exchange.format.ImportOptions;
import org.credence.exchange.format.Importer;
import org.credence.exchange.format.Records;
import org.credence.exchange.format.SeenIds;
import org.credence.exchange.format.Sink;
import org.credence.exchange.json.JsonInput;
import org.credence.exchange.json.Tree;
import org.credence.model.Incident;

/** Reads fact-checks, one document after the other. */
final class ReviewImporter implements Importer {
    /** A feed of many documents in one. */
    private static final Set<String> HOLDERS = Set.of("dataFeedElement");

    private final ReadOptions options;
    private final ZoneId zone;
    private final Speakers speakers = new Speakers();
    private final SeenIds seen = new SeenIds();
    private final UnknownWords unknown = new UnknownWords();
    private long again;

    ReviewImporter(ImportOptions options) {
        this.options = options.read();
        this.zone = options.zone() == null ? ZoneOffset.UTC : options.zone();
    }

    @Override
    public void read(ImportFile file, Sink sink) throws IOException {
        try (JsonInput in = JsonInput.open(file, options, HOLDERS)) {
            if (Records.each(in::next, passage -> read(passage, sink), sink) == 0) {
                throw new BadInput(Problem.mustBe(file.where(), "file", "empty", "one with a ClaimReview"));
            }
        }
    }

    /** The first review of a document was counted with it. */
    private void read(Passage passage, Sink sink) throws IOException {
        Tree tree = Tree.read(passage);
        Document document = new Document(tree);
        int reviews = document.mediaReviews().size() + document.reviews().size();
        if (reviews == 0) {
            String type = tree.at("@type").text();
            throw new BadInput(tree.mustBe("document", type == null ? tree.found() : type, "one with a ClaimReview"));
        }
        for (int i = 1; i < reviews; i++) {
            sink.read();
        }
        for (Tree media : document.mediaReviews()) {
            sink.reject(mediaReview(media));
        }
        for (Node review : document.reviews()) {
            review(review, sink);
        }
    }

    private void review(Node node, Sink sink) throws IOException {
        try {
            Review review = new Review(node, speakers, zone, sink::warn);
            Incident incident = review.incident();
            if (seen.isNew(incident.id())) {
                review.sources().forEach(sink::source);
                review.unknownWords().forEach(unknown::add);
                sink.incident(incident, node.tree().record());
            } else {
                again++;
            }
        } catch (BadInput e) {
            sink.reject(e.problem());
        }
    }

    private static Problem mediaReview(Tree review) {
        return review.mustBe("review", "MediaReview", "a ClaimReview")
                .maybe("the page has a ClaimReview too; a MediaReview says how a picture was treated, and leaves open"
                        + " whether a claim is true");
    }

    @Override
    public void finish(Sink sink) {
        if (again > 0) {
            sink.remark(again + " reviews were met again and passed over");
        }
        List<String> words = unknown.lines();
        words.forEach(sink::remark);
    }
}
