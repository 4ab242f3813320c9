package org.credence.exchange.misp;

import org.credence.exchange.format.Format;
import org.credence.exchange.format.Head;
import org.credence.exchange.format.ImportOptions;
import org.credence.exchange.format.Importer;

/** Events of MISP as JSON: one, several in a response or an array, or one a line. */
public final class MispFormat implements Format {
    @Override
    public String name() {
        return "misp";
    }

    @Override
    public String title() {
        return "MISP events in JSON: tags, sightings, opinions, notes";
    }

    @Override
    public boolean recognises(Head head) {
        boolean event = head.hasField("Event") || head.hasField("Orgc");
        return head.isJson() && event && head.hasField("info");
    }

    @Override
    public Importer importer(ImportOptions options) {
        return new MispImporter(options);
    }
}
