-- By what articles that may be alike are found. All of it is worked out from the articles, so the journal does not keep
-- it: it goes with its article, and is made again where it is missing (after a redo, or in a file of an older version).

-- The MinHash signature of the text: 128 numbers of 32 bits, little-endian.
CREATE TABLE article_signature (
  article_seq INTEGER PRIMARY KEY REFERENCES article (seq) ON DELETE CASCADE,
  hashes BLOB NOT NULL
) STRICT;

-- Near duplicates have at least one of these numbers in common.
CREATE TABLE signature_band (
  band INTEGER NOT NULL,
  article_seq INTEGER NOT NULL REFERENCES article (seq) ON DELETE CASCADE,
  PRIMARY KEY (band, article_seq)
) STRICT, WITHOUT ROWID;
CREATE INDEX signature_band_article ON signature_band (article_seq);

-- Articles of one story have a key in common: partner country and day (`KR 08-01`), or country, body and month.
CREATE TABLE story_key (
  key TEXT NOT NULL,
  article_seq INTEGER NOT NULL REFERENCES article (seq) ON DELETE CASCADE,
  PRIMARY KEY (key, article_seq)
) STRICT, WITHOUT ROWID;
CREATE INDEX story_key_article ON story_key (article_seq);

-- What an editor has ruled is asked for from either side.
CREATE INDEX decision_b ON decision (kind, b);
