-- How editors decided on each rule is counted from the index alone, whenever an article is opened.
CREATE INDEX suggestion_rule ON suggestion (rule, state);
