-- What Prisma's schema cannot say: search by parts of a name, ranges, and records that are written once.

CREATE EXTENSION IF NOT EXISTS pg_trgm;

CREATE INDEX "Candidate_name_trgm" ON "Candidate" USING gin ("name" gin_trgm_ops);
CREATE INDEX "Opening_title_trgm" ON "Opening" USING gin ("title" gin_trgm_ops);

ALTER TABLE "User" ADD CONSTRAINT "User_email_lower" CHECK ("email" = lower("email"));

-- A role cannot open before its brief is complete.
ALTER TABLE "Opening"
  ADD CONSTRAINT "Opening_roleExpectsAi_range" CHECK ("roleExpectsAi" BETWEEN 0 AND 1),
  ADD CONSTRAINT "Opening_employerValuesCertificates_range" CHECK ("employerValuesCertificates" BETWEEN 0 AND 1),
  ADD CONSTRAINT "Opening_brief_complete" CHECK (
    "status" IN ('DRAFT', 'ARCHIVED')
    OR ("goals" <> '' AND "bottlenecks" <> '' AND "measuresOfSuccess" <> '' AND "teamAiSkillLevel" IS NOT NULL)
  );

ALTER TABLE "Criterion"
  ADD CONSTRAINT "Criterion_weight_range" CHECK ("weight" BETWEEN 0 AND 1),
  ADD CONSTRAINT "Criterion_credentialCeiling_range" CHECK ("credentialCeiling" BETWEEN 0 AND 0.3),
  ADD CONSTRAINT "Criterion_anchors_five" CHECK (cardinality("anchors") = 5);

ALTER TABLE "Application" ADD CONSTRAINT "Application_number_positive" CHECK ("number" > 0);

ALTER TABLE "Score"
  ADD CONSTRAINT "Score_interval_holds_support" CHECK (0 <= "low" AND "low" <= "support" AND "support" <= "high" AND "high" <= 1),
  ADD CONSTRAINT "Score_sd_range" CHECK ("sd" >= 0);

ALTER TABLE "Outcome"
  ADD CONSTRAINT "Outcome_period_order" CHECK ("periodStart" <= "periodEnd");

ALTER TABLE "Credential"
  ADD CONSTRAINT "Credential_grade_range" CHECK ("grade" BETWEEN 0 AND 1),
  ADD CONSTRAINT "Credential_dates_order" CHECK ("issuedOn" <= "expiresOn");

ALTER TABLE "Review" ADD CONSTRAINT "Review_domainExpertise_range" CHECK ("domainExpertise" BETWEEN 0 AND 4);
ALTER TABLE "Rating" ADD CONSTRAINT "Rating_level_range" CHECK ("level" BETWEEN 0 AND 4);

-- The log and the decisions are written once. A row may go when its retention ends, but never change.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'Rows of "%" are never changed', TG_TABLE_NAME;
END
$$;

CREATE TRIGGER "AuditEvent_written_once" BEFORE UPDATE ON "AuditEvent" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "Decision_written_once" BEFORE UPDATE ON "Decision" FOR EACH ROW EXECUTE FUNCTION refuse_change();
