-- Documents that came back from colleagues, each read against the edition that it was.
CREATE TABLE review (
  id TEXT PRIMARY KEY,
  edition_id TEXT NOT NULL REFERENCES edition (id),
  sha256 TEXT NOT NULL REFERENCES file_bytes (sha256),
  file_name TEXT NOT NULL,
  read_at TEXT NOT NULL,
  UNIQUE (edition_id, sha256)
) STRICT;

-- What colleagues did in one place of such a document. It stays when the record that it speaks of goes.
CREATE TABLE remark (
  id TEXT PRIMARY KEY,
  review_id TEXT NOT NULL REFERENCES review (id),
  position INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('comment', 'change')),
  about TEXT NOT NULL CHECK (about IN ('statement', 'note')),
  match TEXT NOT NULL CHECK (match IN ('bookmark', 'text', 'similar', 'none')),
  statement_id TEXT,
  author TEXT NOT NULL,
  at TEXT,
  old_text TEXT,
  new_text TEXT,
  settled INTEGER NOT NULL CHECK (settled IN (0, 1)),
  claim TEXT CHECK (claim IS NULL OR json_valid(claim)),
  value TEXT,
  state TEXT NOT NULL DEFAULT 'pending' CHECK (state IN ('pending', 'accepted', 'rejected'))
) STRICT;

CREATE INDEX remark_review ON remark (review_id);
