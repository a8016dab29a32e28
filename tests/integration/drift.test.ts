import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { schemaFile } from "@/scripts/migrations/migration-files";
import { schemaSql } from "@/scripts/migrations/schema-sql";
import { type Catalog, catalogDifferences, readCatalog } from "../support/catalog";
import { withScratchDatabase } from "../support/database";
import { withClient } from "../support/test-server";

/** What the migrations add by hand because Prisma's schema has no words for it. */
const writtenByHand = [
  "constraint Application.Application_number_positive",
  "constraint Credential.Credential_dates_order",
  "constraint Credential.Credential_grade_range",
  "constraint Criterion.Criterion_anchors_five",
  "constraint Criterion.Criterion_credentialCeiling_range",
  "constraint Criterion.Criterion_weight_range",
  "constraint Debrief.Debrief_secondsPerPoint_range",
  "constraint DebriefPoint.DebriefPoint_seconds_range",
  "constraint Decision.Decision_signaturesNeeded_range",
  "constraint Duplicate.Duplicate_ids_order",
  "constraint FollowUp.FollowUp_answered_by_somebody",
  "constraint FollowUp.FollowUp_due_after_start",
  "constraint FollowUpAnswer.FollowUpAnswer_level_range",
  "constraint Export.Export_counts_in_range",
  "constraint Import.Import_rows_in_range",
  "constraint Import.Import_undone_when",
  "constraint ImportProblem.ImportProblem_line_from_one",
  "constraint ImportProblem.ImportProblem_reason",
  "constraint Letter.Letter_sent_as_message",
  "constraint Opening.Opening_brief_complete",
  "constraint Opening.Opening_checksNeeded_range",
  "constraint Opening.Opening_employerValuesCertificates_range",
  "constraint Opening.Opening_hiddenFields_least",
  "constraint Opening.Opening_requiredCertificate_reason",
  "constraint Opening.Opening_reviewsNeeded_range",
  "constraint Opening.Opening_roleExpectsAi_range",
  "constraint Opening.Opening_signaturesNeeded_range",
  "constraint Outcome.Outcome_period_order",
  "constraint Rating.Rating_level_range",
  "constraint RatingRevision.RatingRevision_changes",
  "constraint RatingRevision.RatingRevision_levels_range",
  "constraint RatingRevision.RatingRevision_reason",
  "constraint Review.Review_confirmed_after_submitted",
  "constraint Review.Review_domainExpertise_range",
  "constraint Review.Review_excused_by_somebody",
  "constraint RoundVote.RoundVote_answer_known",
  "constraint RoundVote.RoundVote_answered_when",
  "constraint RoundVote.RoundVote_two_people",
  "constraint Score.Score_interval_holds_support",
  "constraint Score.Score_sd_range",
  "constraint StoredFile.StoredFile_size_range",
  "constraint User.User_email_lower",
  "constraint VoteReply.VoteReply_text",
  "constraint VoteRound.VoteRound_pairsAsked_range",
  "extension pg_trgm",
  "function refuse_change()",
  "index Candidate.Candidate_email",
  "index Candidate.Candidate_merged",
  "index Candidate.Candidate_name_trgm",
  "index Credential.Credential_merged",
  "index Opening.Opening_title_trgm",
  "index Outcome.Outcome_merged",
  "index Outcome.Outcome_statement_trgm",
  "index SigningKey.SigningKey_one_in_use",
  "trigger AuditEvent.AuditEvent_written_once",
  "trigger Decision.Decision_written_once",
  "trigger DecisionSignature.DecisionSignature_written_once",
];

/** The database that a schema describes, made without any migration. */
async function catalogOfSchema(schema: string): Promise<Catalog> {
  const sql = await schemaSql(undefined, schema);
  return withScratchDatabase("empty", async (url) => {
    await withClient(url, (client) => client.query(sql));
    return readCatalog(url);
  });
}

async function catalogOfMigrations(): Promise<Catalog> {
  const catalog = await withScratchDatabase("migrated", readCatalog);
  expect([...catalog.keys()]).toEqual(expect.arrayContaining(writtenByHand));
  return new Map([...catalog].filter(([key]) => !writtenByHand.includes(key)));
}

test("the migrations make the database that the schema describes", async () => {
  const wanted = await catalogOfSchema(await readFile(schemaFile, "utf8"));
  expect(wanted.get("column Rating.level")).toBe("integer");
  expect(catalogDifferences(wanted, await catalogOfMigrations())).toEqual([]);
});

test("a change of the schema without a migration is told in words", async () => {
  const schema = await readFile(schemaFile, "utf8");
  const changed = schema
    .replace(/(model Candidate \{)/, "$1\n  nickname String?\n")
    .replace(/(enum Role \{)/, "$1\n  GUEST\n")
    .replace("@@index([organizationId, outcomeId])", "");
  const differences = catalogDifferences(await catalogOfSchema(changed), await catalogOfMigrations());
  expect(differences).toEqual([
    "missing: column Candidate.nickname: text",
    expect.stringMatching(/^differs: enum Role: the schema says GUEST, ADMIN, .*made ADMIN/),
    expect.stringMatching(/^not in the schema: index Evidence\.Evidence_organizationId_outcomeId_idx: /),
  ]);
});
