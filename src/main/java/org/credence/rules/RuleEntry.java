package org.credence.rules;

import org.credence.argument.Price;
import org.credence.rules.language.Verb.Stage;

/** What is kept of a rule beside its compiled form: its price and when it runs. */
record RuleEntry(Price price, Stage stage) {}
