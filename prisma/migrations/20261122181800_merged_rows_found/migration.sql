-- Removing a row asks whether another was merged into it. Without these, each of a hundred thousand that an import is taken
-- back with would look through all the others. Few rows are merged, so nothing else is slower for them.

CREATE INDEX "Candidate_merged" ON "Candidate" ("organizationId", "mergedIntoId") WHERE "mergedIntoId" IS NOT NULL;
CREATE INDEX "Outcome_merged" ON "Outcome" ("organizationId", "mergedIntoId") WHERE "mergedIntoId" IS NOT NULL;
CREATE INDEX "Credential_merged" ON "Credential" ("organizationId", "mergedIntoId") WHERE "mergedIntoId" IS NOT NULL;
