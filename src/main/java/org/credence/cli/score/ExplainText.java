package org.credence.cli.score;

import org.credence.Credence;
import org.credence.cli.text.Explanation;
import org.credence.cli.text.Page;
import org.credence.cli.text.SensitivityText;
import org.credence.cli.text.Style;
import org.credence.cli.text.WhatIfText;
import org.credence.cli.text.WhyNotText;
import org.credence.score.IncidentScore;

/** What is asked about an incident, answered for people. */
final class ExplainText implements Answers {
    private final Question question;
    private final Credence credence;
    private final Style style;
    private boolean begun;

    ExplainText(Question question, Credence credence, Style style) {
        this.question = question;
        this.credence = credence;
        this.style = style;
    }

    @Override
    public String of(Examined examined, IncidentScore score) {
        Page page = new Page(style);
        if (begun) {
            page.separate();
        }
        begun = true;
        if (question.whyNot() != null) {
            new WhyNotText(examined.whyNot(question.whyNot(), credence), question.all())
                    .print(page, score.id(), question.claim());
            return page.toString();
        }
        new Explanation(credence.prices(), question.all()).print(page, score, question.claim());
        for (String without : question.whatIf()) {
            examined.whatIf(without, score, credence).ifPresent(it -> new WhatIfText(it).print(page, question.claim()));
        }
        if (question.sensitivity()) {
            new SensitivityText(examined.sensitivity(credence), question.all()).print(page, question.claim());
        }
        return page.toString();
    }
}
