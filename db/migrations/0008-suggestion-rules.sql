-- Counting decisions per rule reads this alone.
CREATE INDEX suggestion_rule ON suggestion (rule, state);
