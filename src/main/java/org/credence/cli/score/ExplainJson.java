package org.credence.cli.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.credence.Credence;
import org.credence.exchange.json.PlainObject;
import org.credence.exchange.score.Detail;
import org.credence.exchange.score.ScoreWriter;
import org.credence.rules.silence.Answer;
import org.credence.rules.silence.Answer.OnClaim;
import org.credence.rules.silence.Step;
import org.credence.score.ClaimScore;
import org.credence.score.IncidentScore;
import org.credence.score.otherwise.Flip;
import org.credence.score.otherwise.Move;
import org.credence.score.otherwise.Sensitivity;
import org.credence.score.otherwise.WhatIf;
import org.jspecify.annotations.Nullable;

/** What is asked about an incident, answered for programs. */
final class ExplainJson implements Answers {
    private final Question question;
    private final Credence credence;
    private final boolean pretty;

    ExplainJson(Question question, Credence credence, boolean pretty) {
        this.question = question;
        this.credence = credence;
        this.pretty = pretty;
    }

    @Override
    public String of(Examined examined, IncidentScore score) {
        if (question.whyNot() != null) {
            PlainObject answer = whyNot(score.id(), examined.whyNot(question.whyNot(), credence));
            return pretty ? answer.pretty().stripTrailing() : answer + "\n";
        }
        ScoreWriter writer = new ScoreWriter(credence.prices(), Detail.FULL);
        IncidentScore shown = score.withClaims(
                score.claims().stream().filter(it -> isAsked(it.id())).toList());
        PlainObject more = more(examined, score);
        return pretty ? writer.pretty(shown, more).stripTrailing() : writer.line(shown, more) + "\n";
    }

    private boolean isAsked(String claim) {
        return question.claim() == null || question.claim().equals(claim);
    }

    private PlainObject more(Examined examined, IncidentScore score) {
        PlainObject more = PlainObject.empty();
        if (!question.whatIf().isEmpty()) {
            more.with(
                    "whatIf",
                    question.whatIf().stream()
                            .flatMap(without -> examined.whatIf(without, score, credence).stream())
                            .map(this::whatIf)
                            .toList());
        }
        if (question.sensitivity()) {
            more.with(
                    "sensitivity",
                    examined.sensitivity(credence).stream()
                            .filter(it -> isAsked(it.claim().getId()))
                            .map(ExplainJson::sensitivity)
                            .toList());
        }
        return more;
    }

    private PlainObject whatIf(WhatIf whatIf) {
        List<PlainObject> claims = new ArrayList<>();
        for (WhatIf.OfClaim claim : whatIf.claims()) {
            if (claim.isMoved() && isAsked(claim.now().id())) {
                claims.add(PlainObject.of("claim", claim.now().id())
                        .with("before", standing(claim.now()))
                        .with("after", claim.then() == null ? null : standing(claim.then()))
                        .with(
                                "moved",
                                claim.moves().stream().map(ExplainJson::move).toList()));
            }
        }
        return PlainObject.of("without", whatIf.without())
                .with("note", whatIf.idle().isEmpty() ? null : whatIf.idle())
                .with("before", standing(whatIf.now()))
                .with("after", standing(whatIf.then()))
                .with("claims", claims);
    }

    private static PlainObject standing(IncidentScore score) {
        ClaimScore carrier = score.carrier();
        return PlainObject.empty()
                .with(
                        "confidence",
                        score.confidence() == null ? null : score.confidence().value())
                .with("verdict", score.verdict())
                .with("admiralty", score.admiralty())
                .with("flags", carrier == null ? List.of() : carrier.names().flags());
    }

    private static PlainObject standing(ClaimScore score) {
        return PlainObject.empty()
                .with(
                        "confidence",
                        score.confidence() == null ? null : score.confidence().value())
                .with("logOdds", score.logOdds())
                .with("verdict", score.verdict())
                .with("admiralty", score.names().admiralty())
                .with("flags", score.names().flags());
    }

    private static PlainObject move(Move move) {
        return PlainObject.of("rule", move.rule())
                .with("statement", move.statement())
                .with("decibans", move.decibans());
    }

    private static PlainObject sensitivity(Sensitivity of) {
        return PlainObject.of("claim", of.claim().getId())
                .with("verdict", of.verdict())
                .with("flips", of.flips().stream().map(ExplainJson::flip).toList())
                .with(
                        "firm",
                        of.firm().stream().map(price -> price.rule().name()).toList());
    }

    private static PlainObject flip(Flip flip) {
        return PlainObject.of("rule", flip.price().rule().name())
                .with("unit", flip.price().unit().name().toLowerCase(Locale.ROOT))
                .with("price", flip.price().value())
                .with("at", flip.at())
                .with("change", flip.change())
                .with("share", Math.rint(flip.share() * 1e6) / 1e6)
                .with("verdict", flip.verdict());
    }

    private PlainObject whyNot(String incident, Answer answer) {
        List<PlainObject> claims = answer.claims().stream()
                .filter(on -> question.claim() == null
                        ? on.claim().isStated() || !on.isSilent()
                        : isAsked(on.claim().getId()))
                .map(ExplainJson::onClaim)
                .toList();
        PlainObject of = PlainObject.of("rule", answer.rule())
                .with("place", answer.price().place())
                .with("why", answer.price().why())
                .with("leftOut", answer.off())
                .with("switchedOff", answer.isSwitchedOff())
                .with("claims", claims);
        return PlainObject.of("incident", incident).with("whyNot", of);
    }

    private static PlainObject onClaim(OnClaim on) {
        List<PlainObject> spoken = on.spoken().stream()
                .map(it -> PlainObject.of("facts", it.facts()).with("but", orNull(it.but())))
                .toList();
        List<PlainObject> nearest = on.nearest().stream().map(ExplainJson::step).toList();
        return PlainObject.of("claim", on.claim().getId())
                .with("spoken", spoken)
                .with("nearest", nearest);
    }

    private static PlainObject step(Step step) {
        List<PlainObject> checks = step.checks().stream()
                .map(check -> PlainObject.of("part", check.part())
                        .with("holds", check.holds())
                        .with("because", orNull(check.because())))
                .toList();
        return PlainObject.of("condition", step.condition())
                .with("fact", orNull(step.fact()))
                .with("checks", checks);
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
