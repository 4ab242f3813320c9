package org.credence.exchange.claimreview;

import org.credence.exchange.format.Format;
import org.credence.exchange.format.Head;
import org.credence.exchange.format.ImportOptions;
import org.credence.exchange.format.Importer;

/** Fact-checks as ClaimReview: one document, many in an array, a graph or a data feed, or one a line. */
public final class ClaimReviewFormat implements Format {
    @Override
    public String name() {
        return "claimreview";
    }

    @Override
    public String title() {
        return "fact-checks as schema.org ClaimReview (JSON-LD, data feed, NDJSON)";
    }

    @Override
    public boolean recognises(Head head) {
        return head.isJson()
                && (head.hasField("claimReviewed")
                        || head.text().contains("ClaimReview\"")
                        || head.text().contains("MediaReview\""));
    }

    @Override
    public Importer importer(ImportOptions options) {
        return new ReviewImporter(options);
    }
}
