package org.credence.bench.accuracy.speaker;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.credence.bench.accuracy.engine.SettledBook;
import org.credence.exchange.format.Slug;
import org.credence.model.Direction;
import org.credence.model.Incident;
import org.credence.model.Moment;
import org.credence.model.Source;
import org.credence.model.SourceKind;
import org.credence.model.Sources;
import org.credence.model.Tally;
import org.credence.model.TrackRecord;
import org.credence.model.TrackRecords;
import org.jspecify.annotations.Nullable;

/** Records of speakers from settled statements, and of parties from all that those who speak for them said. */
final class PartyRecords implements TrackRecords {
    private final SettledBook speakers;
    private final Map<String, TrackRecord> parties = new HashMap<>();

    PartyRecords(List<Incident> settled, Sources sources) {
        speakers = SettledBook.of(settled, sources);
        for (Source source : sources.all()) {
            if (source.owner() != null) {
                Tally more = speakers.of(source, null, "", "").in(Direction.ASSERTS);
                Tally before =
                        parties.getOrDefault(source.owner(), TrackRecord.NONE).in(Direction.ASSERTS);
                parties.put(source.owner(), TrackRecord.of(before.plus(more), Tally.NONE));
            }
        }
    }

    static String id(String party) {
        return "party-" + Slug.of(party);
    }

    /** The sources with those that they name as owners. */
    static Sources withParties(Sources sources) {
        Set<Source> all = new LinkedHashSet<>(sources.all());
        for (Source source : sources.all()) {
            if (source.owner() != null) {
                all.add(Source.of(source.owner(), SourceKind.OFFICIAL));
            }
        }
        return new Sources(all);
    }

    @Override
    public TrackRecord of(Source source, @Nullable Moment before, String incident, String claim) {
        TrackRecord party = parties.get(source.id());
        return party == null ? speakers.of(source, before, incident, claim) : party;
    }

    @Override
    public String revision() {
        return speakers.revision();
    }
}
