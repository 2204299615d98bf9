-- People are found by their folded name, so that `Nguyen Manh Hung` is looked for among a few and not among all.
ALTER TABLE person ADD COLUMN folded TEXT NOT NULL DEFAULT '';

UPDATE person SET folded = fold(name);

DROP INDEX person_name;

CREATE INDEX person_folded ON person (folded);

CREATE INDEX commitment_text ON commitment (text);
