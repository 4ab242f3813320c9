package org.credence.cli.ledger;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.credence.cli.console.Progress;
import org.credence.cli.console.Refused;
import org.credence.cli.console.Talk;
import org.credence.cli.console.Terminal;
import org.credence.cli.options.Batch;
import org.credence.cli.options.Rejects;
import org.credence.exchange.Entry;
import org.credence.exchange.IncidentReader;
import org.credence.exchange.file.BadInput;
import org.credence.exchange.file.InputFile;
import org.credence.exchange.file.Lines;
import org.credence.exchange.file.Packing;
import org.credence.exchange.file.Passage;
import org.credence.exchange.file.Problem;
import org.credence.exchange.file.ReadOptions;
import org.credence.exchange.file.UnreadableInput;
import org.credence.exchange.file.Where;
import org.credence.exchange.format.ImportFile;
import org.credence.exchange.label.Label;
import org.credence.exchange.label.LabelReader;
import org.credence.exchange.ledger.EntryReader;
import org.credence.exchange.ledger.OutcomeTable;
import org.credence.ledger.LedgerEntry;
import org.credence.ledger.Refusal;
import org.credence.ledger.Said;
import org.credence.ledger.store.Ledger;
import org.credence.ledger.store.Recording;
import org.credence.ledger.store.Recording.Author;
import org.credence.ledger.store.Recording.Receipt;
import org.credence.model.Claim;
import org.credence.model.Incident;
import org.credence.model.Kinds;
import org.credence.model.Outcome;
import org.credence.model.Sources;
import org.credence.model.Statement;
import org.jspecify.annotations.Nullable;

/** Files on their way into a ledger, in one transaction. A bad record goes to the rejects and stops nothing. */
final class Entering implements Closeable {
    private final Rejects rejects;
    private final Clock clock;
    private final Recording recording;
    private final Progress progress;
    private final Ledger ledger;

    Entering(Ledger ledger, Author author, Rejects rejects, Terminal terminal, Talk talk) {
        this.ledger = ledger;
        this.rejects = rejects;
        this.clock = new Clock(author.now());
        this.recording = ledger.record(author, (why, where) -> reject(why, (Where) where));
        this.progress = new Progress(terminal, talk);
    }

    private void reject(Refusal why, Where where) {
        reject(Refused.problem(why, where));
    }

    private void reject(Problem problem) {
        try {
            rejects.add(problem);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Claims of incidents with what was said, their sources, and the outcomes they have. */
    void incidents(Batch batch, Kinds kinds) throws IOException {
        batch.sources().all().forEach(recording::source);
        Questions questions = new Questions(batch.sources(), kinds);
        try (IncidentReader reader = batch.reader()) {
            for (Entry entry = reader.next(); entry != null; entry = reader.next()) {
                if (entry instanceof Entry.Reject reject) {
                    rejects.add(reject.problem());
                } else if (entry instanceof Entry.Accepted accepted) {
                    incident(accepted.incident(), questions, batch.sources(), accepted.where());
                }
                progress.step();
            }
        }
    }

    private void incident(Incident incident, Questions questions, Sources sources, Where where) {
        Map<String, String> asked = questions.of(incident);
        for (Claim claim : incident.claims()) {
            List<Said> said = new ArrayList<>(claim.statements().size());
            for (Statement statement : claim.statements()) {
                String source = sources.get(statement.source()).id();
                said.add(new Said(source, statement.stance(), statement.at()));
            }
            recording.claim(incident.id(), claim.id(), claim.topic(), asked.get(claim.id()), said);
            Outcome outcome = claim.outcome();
            if (outcome != null) {
                outcome(incident.id(), claim.id(), outcome, false, where);
            }
        }
    }

    private void outcome(String incident, String claim, Outcome outcome, boolean correct, Where where) {
        String complaint = clock.complaint(outcome.settled()).orElse(null);
        if (complaint == null) {
            recording.outcome(incident, claim, outcome, correct, where);
        } else {
            reject(new Problem(where, complaint, outcome.settled().toString(), "not in the future", null));
        }
    }

    /** Outcomes of claims that the ledger knows. */
    void outcomes(Path file, boolean correct) throws IOException {
        String name = Packing.inner(file.toString());
        if (name.endsWith(".csv") || name.endsWith(".tsv")) {
            try (OutcomeTable table = OutcomeTable.open(ImportFile.of(file))) {
                each(table::next, correct);
            }
            return;
        }
        try (Lines lines = InputFile.open(file, ReadOptions.STRICT)) {
            each(
                    () -> {
                        Passage line = lines.next();
                        return line == null ? null : LabelReader.parse(line, ReadOptions.STRICT);
                    },
                    correct);
        }
    }

    private void each(Records<Label> labels, boolean correct) throws IOException {
        each(labels, it -> outcome(it.incident(), it.claim(), it.outcome(), correct, it.where()));
    }

    /** Entries of another ledger, or of this one. */
    void entries(Path file) throws IOException {
        try (EntryReader reader = EntryReader.open(file)) {
            each(reader::next, this::restore);
        }
    }

    private void restore(EntryReader.Line line) {
        if (line.entry() instanceof LedgerEntry.OfOutcome outcome) {
            String complaint = clock.complaint(outcome.outcome().settled()).orElse(null);
            if (complaint != null) {
                reject(new Problem(line.where(), complaint, outcome.id(), "not in the future", null));
                return;
            }
        }
        try {
            recording.restore(line.entry(), line.where());
        } catch (Refusal why) {
            reject(why, line.where());
        }
    }

    /** Gives one after the other, and then null. */
    private interface Records<T> {
        @Nullable
        T next();
    }

    private <T> void each(Records<T> records, java.util.function.Consumer<T> sink) throws IOException {
        while (true) {
            try {
                T next = records.next();
                if (next == null) {
                    return;
                }
                sink.accept(next);
            } catch (UnreadableInput e) {
                throw e;
            } catch (BadInput e) {
                rejects.add(e.problem());
            }
            progress.step();
        }
    }

    /** Says what was entered, which is then on the disk. */
    String commit() {
        Receipt receipt = recording.commit();
        String place = ledger.address().shown();
        return receipt.isEmpty()
                ? "nothing new for " + place
                : "entered " + count(receipt.sources(), "source") + ", " + count(receipt.claims(), "claim") + " and "
                        + count(receipt.outcomes(), "outcome") + " in " + place;
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    @Override
    public void close() {
        progress.close();
        recording.close();
    }
}
