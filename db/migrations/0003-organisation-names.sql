-- What a name of a body is (the one it is known by in its language, another one, an abbreviation), and how it is compared.
ALTER TABLE organisation_name ADD COLUMN kind TEXT NOT NULL DEFAULT 'alias'
  CHECK (kind IN ('preferred', 'alias', 'abbreviation'));

ALTER TABLE organisation_name ADD COLUMN folded TEXT NOT NULL DEFAULT '';

UPDATE organisation_name SET folded = fold(name);

UPDATE organisation_name SET kind = 'preferred'
WHERE id IN (SELECT min(id) FROM organisation_name GROUP BY organisation_id, language);

CREATE UNIQUE INDEX organisation_name_preferred ON organisation_name (organisation_id, language) WHERE kind = 'preferred';

DROP INDEX organisation_name_name;

CREATE INDEX organisation_name_folded ON organisation_name (folded);

-- What an editor has ruled once and is not asked again: that two things are not the same, for one. The journal says who.
CREATE TABLE decision (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  a TEXT NOT NULL,
  b TEXT NOT NULL,
  UNIQUE (kind, a, b)
) STRICT;

-- When the names of bodies changed last, without reading the whole journal.
CREATE INDEX journal_change_organisation ON journal_change (journal_seq)
  WHERE table_name IN ('organisation', 'organisation_name');
