package org.credence.spark;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.credence.Credence;
import org.credence.argument.RunawayRule;
import org.credence.batch.Ids;
import org.credence.cli.batch.Company;
import org.credence.cli.batch.Inputs;
import org.credence.exchange.IncidentReader;
import org.credence.exchange.RejectWriter;
import org.credence.exchange.file.BadInput;
import org.credence.exchange.file.Passage;
import org.credence.exchange.file.Problem;
import org.credence.exchange.file.Where;
import org.credence.exchange.score.Detail;
import org.credence.exchange.score.ScoreWriter;
import org.credence.facts.Cut;
import org.credence.ledger.SettledCorpus;
import org.credence.model.Incident;
import org.credence.score.IncidentScore;
import org.credence.spark.input.Located;
import org.credence.spark.input.Located.Place;
import org.credence.spark.input.SliceReader;
import org.credence.spark.output.Scored;
import org.jspecify.annotations.Nullable;

/** Scores the records of one task, some at a time, with the rules of its executor. */
final class ScoreTask implements FlatMapFunction<Iterator<SliceReader.Read>, Scored> {
    private static final long serialVersionUID = 1L;
    /** Incidents to a session: from here on, more at a time are hardly quicker. */
    private static final int CHUNK = 64;

    private final Broadcast<Supplies> sent;
    private final Broadcast<Survey> survey;
    private final Broadcast<Settled> settled;

    ScoreTask(Broadcast<Supplies> sent, Broadcast<Survey> survey, Broadcast<Settled> settled) {
        this.sent = sent;
        this.survey = survey;
        this.settled = settled;
    }

    @Override
    public Iterator<Scored> call(Iterator<SliceReader.Read> records) {
        Station station = Station.of(sent);
        return new Work(station, station.borrow(), records);
    }

    /** What is under way in one task: scores are made when they are asked for, so that none pile up. */
    private final class Work implements Iterator<Scored> {
        private final Station station;
        private final Credence credence;
        private final ScoreWriter writer;
        private final SettledCorpus outcomes;
        private final Inputs inputs = new Inputs("summary");
        private final Iterator<SliceReader.Read> records;
        private Iterator<Scored> done = List.<Scored>of().iterator();
        private boolean returned;

        Work(Station station, Credence credence, Iterator<SliceReader.Read> records) {
            this.station = station;
            this.credence = credence;
            this.records = records;
            this.writer = new ScoreWriter(credence.prices(), Detail.SUMMARY);
            this.outcomes = station.records(settled);
        }

        @Override
        public boolean hasNext() {
            while (!done.hasNext() && records.hasNext()) {
                done = chunk().iterator();
            }
            if (!done.hasNext() && !returned) {
                station.giveBack(credence);
                returned = true;
            }
            return done.hasNext();
        }

        @Override
        public Scored next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return done.next();
        }

        private List<Scored> chunk() {
            List<Scored> made = new ArrayList<>();
            Map<Incident, Passage> accepted = new LinkedHashMap<>();
            while (records.hasNext() && accepted.size() < CHUNK) {
                read(records.next(), accepted, made);
            }
            made.addAll(scores(accepted));
            return made;
        }

        private void read(SliceReader.Read read, Map<Incident, Passage> accepted, List<Scored> made) {
            Survey known = survey.value();
            Problem problem = read.problem();
            if (problem != null) {
                made.add(reject(null, SliceReader.moved(problem, known.linesBefore(read.place()))));
                return;
            }
            Located record = Objects.requireNonNull(read.record());
            long line = known.linesBefore(record.place()) + record.place().number();
            try {
                Passage passage = record.passage(line).requireUtf8();
                Incident incident =
                        IncidentReader.parse(passage, station.supplies().options(), station.sources());
                Where where = new Where(record.file(), line, 0, "");
                if (isFirst(incident.id(), record.place())) {
                    accepted.put(incident, passage);
                } else {
                    made.add(reject(incident.id(), Ids.repeated(where, incident.id())));
                }
            } catch (BadInput e) {
                made.add(reject(null, e.problem()));
            }
        }

        private boolean isFirst(String id, Place place) {
            Place first = survey.value().first().get(id);
            return first == null || first.equals(place);
        }

        private List<Scored> scores(Map<Incident, Passage> accepted) {
            List<Scored> scored = new ArrayList<>();
            try {
                List<Incident> all = List.copyOf(accepted.keySet());
                for (IncidentScore score : credence.score(all, station.sources(), outcomes, Cut.NONE)) {
                    Incident incident = all.get(scored.size());
                    scored.add(scored(score, incident, Objects.requireNonNull(accepted.get(incident))));
                }
                return scored;
            } catch (IllegalArgumentException | RunawayRule e) {
                scored.clear();
                accepted.forEach((incident, passage) -> scored.add(one(incident, passage)));
                return scored;
            }
        }

        private Scored one(Incident incident, Passage passage) {
            try {
                return scored(credence.score(incident, station.sources(), outcomes, Cut.NONE), incident, passage);
            } catch (IllegalArgumentException e) {
                return refused(incident, passage, e, "an incident that can be scored");
            } catch (RunawayRule e) {
                return refused(incident, passage, e, "one that the rule (" + e.rule() + ") comes to an end with");
            }
        }

        private Scored refused(Incident incident, Passage passage, RuntimeException why, String expected) {
            Where where = new Where(passage.start().file(), passage.start().line(), 0, "");
            String message = String.valueOf(why.getMessage());
            return reject(incident.id(), new Problem(where, message, incident.id(), expected, null));
        }

        private Scored scored(IncidentScore score, Incident incident, Passage passage) {
            Company company = new Company(station.sources(), outcomes);
            return Scored.of(score, writer.line(score, inputs.hash(passage, incident, Cut.NONE, company)));
        }
    }

    private static Scored reject(@Nullable String incident, Problem problem) {
        return Scored.reject(incident, RejectWriter.line(problem));
    }
}
