-- One workspace = one file. Every table that an editor's work lives in has a text id (UUIDv7), so that rows made on two
-- laptops can be merged and the journal can name them. Dates are EDTF, times ISO 8601 in UTC, JSON columns say so.

CREATE TABLE setting (
  id TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT;

-- Bytes by their SHA-256: what came in, and what was exported. Never changed, never deleted.
CREATE TABLE file_bytes (
  sha256 TEXT PRIMARY KEY CHECK (length(sha256) = 64),
  bytes BLOB NOT NULL
) STRICT;

CREATE TABLE source_file (
  id TEXT PRIMARY KEY,
  sha256 TEXT NOT NULL UNIQUE REFERENCES file_bytes (sha256),
  name TEXT NOT NULL,
  media_type TEXT NOT NULL,
  encoding TEXT NOT NULL,
  imported_at TEXT NOT NULL
) STRICT;

CREATE TABLE story (
  id TEXT PRIMARY KEY,
  reasons TEXT NOT NULL CHECK (json_valid(reasons))
) STRICT;

CREATE TABLE article (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  source_file_id TEXT NOT NULL REFERENCES source_file (id),
  language TEXT NOT NULL,
  title TEXT,
  publisher TEXT,
  url TEXT,
  published_on TEXT,
  text TEXT NOT NULL,
  blocks TEXT NOT NULL CHECK (json_valid(blocks)),
  status TEXT NOT NULL DEFAULT 'new' CHECK (status IN ('new', 'in-review', 'done')),
  story_id TEXT REFERENCES story (id),
  imported_at TEXT NOT NULL
) STRICT;
CREATE INDEX article_source ON article (source_file_id);
CREATE INDEX article_story ON article (story_id);

CREATE TABLE article_country (
  id TEXT PRIMARY KEY,
  article_id TEXT NOT NULL REFERENCES article (id),
  country TEXT NOT NULL CHECK (length(country) = 2),
  role TEXT NOT NULL CHECK (role IN ('partner', 'home', 'mentioned')),
  UNIQUE (article_id, country)
) STRICT;

CREATE TABLE article_date (
  id TEXT PRIMARY KEY,
  article_id TEXT NOT NULL REFERENCES article (id),
  edtf TEXT NOT NULL,
  role TEXT NOT NULL CHECK (role IN ('event', 'published', 'mentioned')),
  "start" INTEGER NOT NULL,
  "end" INTEGER NOT NULL
) STRICT;
CREATE INDEX article_date_article ON article_date (article_id);

-- W3C TextQuoteSelector and TextPositionSelector; offsets in UTF-16 code units of article.text.
CREATE TABLE passage (
  id TEXT PRIMARY KEY,
  article_id TEXT NOT NULL REFERENCES article (id),
  "start" INTEGER NOT NULL CHECK ("start" >= 0),
  "end" INTEGER NOT NULL CHECK ("end" > "start"),
  exact TEXT NOT NULL,
  prefix TEXT NOT NULL,
  suffix TEXT NOT NULL,
  UNIQUE (article_id, "start", "end")
) STRICT;

CREATE TABLE annotation (
  id TEXT PRIMARY KEY,
  passage_id TEXT NOT NULL REFERENCES passage (id),
  comment TEXT NOT NULL,
  author TEXT NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL
) STRICT;
CREATE INDEX annotation_passage ON annotation (passage_id);

CREATE TABLE tag (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE tagging (
  id TEXT PRIMARY KEY,
  tag_id TEXT NOT NULL REFERENCES tag (id),
  target_kind TEXT NOT NULL CHECK (target_kind IN ('article', 'annotation', 'record')),
  target_id TEXT NOT NULL,
  UNIQUE (target_id, tag_id)
) STRICT;
CREATE INDEX tagging_tag ON tagging (tag_id);

-- What all records share; the table named by kind has the rest under the same id.
CREATE TABLE record (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('agreement', 'engagement', 'commitment', 'figure', 'person')),
  language TEXT NOT NULL,
  created_at TEXT NOT NULL
) STRICT;
CREATE INDEX record_kind ON record (kind);

CREATE TABLE agreement (
  id TEXT PRIMARY KEY REFERENCES record (id),
  kind TEXT NOT NULL CHECK (kind IN ('mou', 'letter-of-intent', 'agreement', 'protocol', 'plan', 'declaration', 'other')),
  status TEXT NOT NULL CHECK (status IN ('proposed', 'announced', 'signed', 'in-force', 'expired')),
  subject TEXT,
  "date" TEXT
) STRICT;

CREATE TABLE engagement (
  id TEXT PRIMARY KEY REFERENCES record (id),
  kind TEXT NOT NULL CHECK (kind IN ('meeting', 'visit', 'forum', 'ceremony', 'award', 'launch')),
  place TEXT,
  "date" TEXT
) STRICT;

CREATE TABLE commitment (
  id TEXT PRIMARY KEY REFERENCES record (id),
  agreement_id TEXT REFERENCES agreement (id),
  text TEXT NOT NULL,
  owner TEXT,
  due TEXT,
  status TEXT CHECK (status IN ('planned', 'under-way', 'done', 'lapsed'))
) STRICT;
CREATE INDEX commitment_agreement ON commitment (agreement_id);

CREATE TABLE figure (
  id TEXT PRIMARY KEY REFERENCES record (id),
  value REAL NOT NULL,
  unit TEXT,
  text TEXT NOT NULL
) STRICT;

CREATE TABLE person (
  id TEXT PRIMARY KEY REFERENCES record (id),
  name TEXT NOT NULL,
  role TEXT,
  organisation TEXT
) STRICT;
CREATE INDEX person_name ON person (name);

-- A body; key ties it to seeds/organisations.json.
CREATE TABLE organisation (
  id TEXT PRIMARY KEY,
  key TEXT UNIQUE,
  country TEXT CHECK (country IS NULL OR length(country) = 2)
) STRICT;

CREATE TABLE organisation_name (
  id TEXT PRIMARY KEY,
  organisation_id TEXT NOT NULL REFERENCES organisation (id),
  language TEXT NOT NULL,
  name TEXT NOT NULL,
  UNIQUE (organisation_id, name)
) STRICT;
CREATE INDEX organisation_name_name ON organisation_name (name);

CREATE TABLE record_party (
  id TEXT PRIMARY KEY,
  record_id TEXT NOT NULL REFERENCES record (id),
  organisation_id TEXT NOT NULL REFERENCES organisation (id),
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  UNIQUE (record_id, organisation_id)
) STRICT;
CREATE INDEX record_party_organisation ON record_party (organisation_id);

CREATE TABLE record_person (
  id TEXT PRIMARY KEY,
  record_id TEXT NOT NULL REFERENCES record (id),
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  UNIQUE (record_id, name)
) STRICT;

CREATE TABLE record_field (
  id TEXT PRIMARY KEY,
  record_id TEXT NOT NULL REFERENCES record (id),
  field TEXT NOT NULL,
  UNIQUE (record_id, field)
) STRICT;

CREATE TABLE record_country (
  id TEXT PRIMARY KEY,
  record_id TEXT NOT NULL REFERENCES record (id),
  country TEXT NOT NULL CHECK (length(country) = 2),
  UNIQUE (record_id, country)
) STRICT;
CREATE INDEX record_country_country ON record_country (country);

-- The tie from a record (field NULL) or one of its fields to a passage; value is what that passage gives.
CREATE TABLE evidence (
  id TEXT PRIMARY KEY,
  record_id TEXT NOT NULL REFERENCES record (id),
  field TEXT,
  value TEXT,
  basis TEXT NOT NULL CHECK (basis IN ('stated', 'inferred', 'editor')),
  passage_id TEXT NOT NULL REFERENCES passage (id)
) STRICT;
CREATE INDEX evidence_record ON evidence (record_id);
CREATE INDEX evidence_passage ON evidence (passage_id);

CREATE TABLE suggestion (
  id TEXT PRIMARY KEY,
  article_id TEXT NOT NULL REFERENCES article (id),
  position INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('agreement', 'engagement', 'commitment', 'figure', 'person')),
  rule TEXT NOT NULL,
  fact TEXT NOT NULL CHECK (json_valid(fact)),
  state TEXT NOT NULL DEFAULT 'pending' CHECK (state IN ('pending', 'accepted', 'edited', 'rejected')),
  record_id TEXT REFERENCES record (id)
) STRICT;
CREATE INDEX suggestion_article ON suggestion (article_id);
CREATE INDEX suggestion_pending ON suggestion (article_id) WHERE state = 'pending';
CREATE INDEX suggestion_record ON suggestion (record_id);

-- A brief as it was exported: the data it was built from and the bytes.
CREATE TABLE edition (
  id TEXT PRIMARY KEY,
  country TEXT NOT NULL CHECK (length(country) = 2),
  language TEXT NOT NULL,
  style TEXT NOT NULL CHECK (style IN ('decree30', 'international')),
  file_name TEXT NOT NULL,
  exported_at TEXT NOT NULL,
  brief TEXT NOT NULL CHECK (json_valid(brief)),
  sha256 TEXT NOT NULL REFERENCES file_bytes (sha256)
) STRICT;
CREATE INDEX edition_country ON edition (country);

-- Who changed what, when, and how to undo it. A batch is undone in one step. undoes: the entry that this one takes back.
CREATE TABLE journal (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  at TEXT NOT NULL,
  editor TEXT NOT NULL,
  action TEXT NOT NULL,
  subject TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('do', 'undo', 'redo', 'note')),
  batch TEXT NOT NULL,
  undoes INTEGER REFERENCES journal (seq),
  undone_by INTEGER REFERENCES journal (seq)
) STRICT;
CREATE INDEX journal_batch ON journal (batch);
CREATE INDEX journal_undo ON journal (kind) WHERE undone_by IS NULL;

-- One row changed by an entry. before: the whole row where it was deleted, the columns that changed where it was updated.
CREATE TABLE journal_change (
  id INTEGER PRIMARY KEY,
  journal_seq INTEGER NOT NULL REFERENCES journal (seq),
  operation TEXT NOT NULL CHECK (operation IN ('insert', 'update', 'delete')),
  table_name TEXT NOT NULL,
  row_id TEXT NOT NULL,
  before TEXT CHECK (before IS NULL OR json_valid(before)),
  after TEXT CHECK (after IS NULL OR json_valid(after))
) STRICT;
CREATE INDEX journal_change_seq ON journal_change (journal_seq);

-- Full text without diacritics. unicode61 does not fold đ, so the index is fed folded text while its content, and so what
-- is highlighted, stays the original. Never run FTS5's 'rebuild' here: it would index the text unfolded.
CREATE VIRTUAL TABLE article_fts USING fts5 (
  title, text, content = 'article', content_rowid = 'seq', tokenize = "unicode61 remove_diacritics 2"
);
CREATE TRIGGER article_fts_insert AFTER INSERT ON article BEGIN
  INSERT INTO article_fts (rowid, title, text)
  VALUES (new.seq, replace(replace(new.title, 'đ', 'd'), 'Đ', 'D'), replace(replace(new.text, 'đ', 'd'), 'Đ', 'D'));
END;
CREATE TRIGGER article_fts_delete AFTER DELETE ON article BEGIN
  INSERT INTO article_fts (article_fts, rowid, title, text)
  VALUES ('delete', old.seq, replace(replace(old.title, 'đ', 'd'), 'Đ', 'D'), replace(replace(old.text, 'đ', 'd'), 'Đ', 'D'));
END;
CREATE TRIGGER article_fts_update AFTER UPDATE OF title, text ON article BEGIN
  INSERT INTO article_fts (article_fts, rowid, title, text)
  VALUES ('delete', old.seq, replace(replace(old.title, 'đ', 'd'), 'Đ', 'D'), replace(replace(old.text, 'đ', 'd'), 'Đ', 'D'));
  INSERT INTO article_fts (rowid, title, text)
  VALUES (new.seq, replace(replace(new.title, 'đ', 'd'), 'Đ', 'D'), replace(replace(new.text, 'đ', 'd'), 'Đ', 'D'));
END;
