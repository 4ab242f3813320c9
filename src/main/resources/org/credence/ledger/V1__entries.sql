-- One SQL for SQLite and PostgreSQL. Entries are only ever added; ids are ULIDs, times are ISO 8601 in UTC.

-- Its one row is locked by whoever writes, so that writers come one after the other.
CREATE TABLE turn (
    id    integer PRIMARY KEY,
    taken bigint  NOT NULL
);
INSERT INTO turn (id, taken) VALUES (1, 0);

-- Who entered something, when, and why.
CREATE TABLE act (
    id      text PRIMARY KEY,
    made    text NOT NULL,
    by_whom text NOT NULL,
    because text NOT NULL
);

-- Who a source is; the latest entry holds.
CREATE TABLE source (
    id     text PRIMARY KEY,
    act    text NOT NULL REFERENCES act (id),
    source text NOT NULL,
    name   text NOT NULL,
    kind   text NOT NULL,
    owner  text
);
CREATE INDEX source_by_name ON source (source, id);

-- Other names; once given, they stay.
CREATE TABLE alias (
    entry text NOT NULL REFERENCES source (id),
    place integer NOT NULL,
    source text NOT NULL,
    alias text NOT NULL,
    PRIMARY KEY (entry, place)
);
CREATE INDEX alias_by_name ON alias (alias, source);

-- One source counts as another, or as itself again; the latest entry of a source holds.
CREATE TABLE merger (
    id          text PRIMARY KEY,
    act         text NOT NULL REFERENCES act (id),
    source      text NOT NULL,
    into_source text
);

-- What was said about a claim, all of it; the latest entry holds.
CREATE TABLE claim (
    id       text PRIMARY KEY,
    act      text NOT NULL REFERENCES act (id),
    incident text NOT NULL,
    claim    text NOT NULL,
    topic    text
);
CREATE INDEX claim_by_name ON claim (incident, claim, id);

CREATE TABLE statement (
    entry     text    NOT NULL REFERENCES claim (id),
    place     integer NOT NULL,
    source    text    NOT NULL,
    stance    text    NOT NULL,
    said      text,
    day_order integer NOT NULL,
    PRIMARY KEY (entry, place)
);
CREATE INDEX statement_by_source ON statement (source);

-- What a claim turned out to be.
CREATE TABLE outcome (
    id         text PRIMARY KEY,
    act        text NOT NULL REFERENCES act (id),
    incident   text NOT NULL,
    claim      text NOT NULL,
    result     text NOT NULL,
    settled    text NOT NULL,
    by_whom    text NOT NULL,
    because    text NOT NULL,
    supersedes text REFERENCES outcome (id)
);
CREATE INDEX outcome_by_claim ON outcome (incident, claim);

-- What the outcomes say of each source. No entries: an index that follows from the above, and can be made anew.
CREATE TABLE mark (
    source    text     NOT NULL,
    claim_key bigint   NOT NULL,
    from_tick bigint   NOT NULL,
    to_tick   bigint   NOT NULL,
    asserted  smallint NOT NULL,
    fits      smallint NOT NULL,
    topic     text
);
CREATE INDEX mark_by_source ON mark (source, claim_key, from_tick, to_tick, asserted, fits, topic);
