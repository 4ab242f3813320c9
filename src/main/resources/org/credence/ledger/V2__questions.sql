-- Claims that answer one question, and the large tables in the order of their keys.
-- ${clustered} has SQLite keep rows in that order, which saves a second tree a table. What it holds already is kept.

CREATE TABLE ordered_claim (
    id       text PRIMARY KEY,
    act      text NOT NULL REFERENCES act (id),
    incident text NOT NULL,
    claim    text NOT NULL,
    topic    text,
    question text
) ${clustered};
INSERT INTO ordered_claim SELECT id, act, incident, claim, topic, NULL FROM claim ORDER BY id;

CREATE TABLE ordered_statement (
    entry     text    NOT NULL REFERENCES ordered_claim (id),
    place     integer NOT NULL,
    source    text    NOT NULL,
    stance    text    NOT NULL,
    said      text,
    day_order integer NOT NULL,
    PRIMARY KEY (entry, place)
) ${clustered};
INSERT INTO ordered_statement
    SELECT entry, place, source, stance, said, day_order FROM statement ORDER BY entry, place;

CREATE TABLE ordered_outcome (
    id         text PRIMARY KEY,
    act        text NOT NULL REFERENCES act (id),
    incident   text NOT NULL,
    claim      text NOT NULL,
    result     text NOT NULL,
    settled    text NOT NULL,
    by_whom    text NOT NULL,
    because    text NOT NULL,
    supersedes text REFERENCES ordered_outcome (id)
) ${clustered};
INSERT INTO ordered_outcome
    SELECT id, act, incident, claim, result, settled, by_whom, because, supersedes FROM outcome ORDER BY id;

-- A claim without a question is a question of its own.
CREATE TABLE ordered_mark (
    source       text     NOT NULL,
    claim_key    bigint   NOT NULL,
    from_tick    bigint   NOT NULL,
    to_tick      bigint   NOT NULL,
    asserted     smallint NOT NULL,
    fits         smallint NOT NULL,
    topic        text,
    question_key bigint   NOT NULL,
    PRIMARY KEY (source, claim_key, from_tick)
) ${clustered};
INSERT INTO ordered_mark
    SELECT source, claim_key, from_tick, to_tick, asserted, fits, topic, claim_key FROM mark;

DROP TABLE statement;
DROP TABLE claim;
DROP TABLE outcome;
DROP TABLE mark;
ALTER TABLE ordered_claim RENAME TO claim;
ALTER TABLE ordered_statement RENAME TO statement;
ALTER TABLE ordered_outcome RENAME TO outcome;
ALTER TABLE ordered_mark RENAME TO mark;
CREATE INDEX claim_by_name ON claim (incident, claim, id);
CREATE INDEX statement_by_source ON statement (source);
CREATE INDEX outcome_by_claim ON outcome (incident, claim);
