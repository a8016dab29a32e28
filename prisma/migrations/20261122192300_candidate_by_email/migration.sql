-- Whoever is imported is looked up by address first, a thousand at a time: each is found by itself, however many people there are.

CREATE INDEX "Candidate_email" ON "Candidate" ("organizationId", "email") WHERE "email" IS NOT NULL;
