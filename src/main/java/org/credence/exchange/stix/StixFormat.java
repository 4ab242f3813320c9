package org.credence.exchange.stix;

import java.util.regex.Pattern;
import org.credence.exchange.format.Format;
import org.credence.exchange.format.Head;
import org.credence.exchange.format.ImportOptions;
import org.credence.exchange.format.Importer;

/** Bundles of STIX 2.1 objects, and objects one after the other. */
public final class StixFormat implements Format {
    private static final Pattern MARK = Pattern.compile("\"type\"\\s*:\\s*\"bundle\"|\"spec_version\"\\s*:\\s*\"2\\.");

    @Override
    public String name() {
        return "stix";
    }

    @Override
    public String title() {
        return "STIX 2.1 bundles: reports, incidents, notes; opinions and sightings";
    }

    @Override
    public String needed() {
        return "an incident or a report, or an opinion, a note or a sighting of something";
    }

    @Override
    public boolean recognises(Head head) {
        return head.isJson() && MARK.matcher(head.text()).find();
    }

    @Override
    public Importer importer(ImportOptions options) {
        return new StixImporter(options);
    }
}
