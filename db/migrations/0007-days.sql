-- Records are found by the day on which they begin, of whatever year (`12-31`).
CREATE INDEX agreement_day ON agreement (substr("date", 6, 5));

CREATE INDEX engagement_day ON engagement (substr("date", 6, 5));
