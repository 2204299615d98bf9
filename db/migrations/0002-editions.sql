-- What an edition needs to be drawn again: how it was drawn, and by which version of the program.
ALTER TABLE edition ADD COLUMN reference TEXT NOT NULL DEFAULT '';
ALTER TABLE edition ADD COLUMN options TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(options));
ALTER TABLE edition ADD COLUMN version TEXT NOT NULL DEFAULT '';
UPDATE edition SET reference = coalesce(brief ->> '$.reference', '');
