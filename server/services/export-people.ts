import "server-only";
import type { ApplicationRecord } from "@/domain/application-record";
import type { ExportedApplication } from "@/domain/export/export-record";
import type {
  CredentialRecord,
  EvidenceRecord,
  FileRecord,
  OutcomeRecord,
} from "@/domain/export/record-candidate";
import type { ReviewRecord } from "@/domain/export/record-review";
import { stringsOf } from "@/domain/export/stated-strings";
import { NEUTRAL_CONFIDENCE } from "@/domain/scoring/confidence";
import { loadApplicationRecords } from "@/server/services/application-record";
import { type ExportedFile, loadExportedFiles, type Missing } from "@/server/services/export-files";
import type { ExportJob } from "@/server/services/export-job";
import { loadOrigins, loadPeople, type Origins } from "@/server/services/export-origins";

function byReference<Row extends { readonly reference: string }>(rows: Row[]): Row[] {
  return rows.sort((one, other) =>
    one.reference < other.reference ? -1 : Number(one.reference > other.reference),
  );
}

type Evidence = ApplicationRecord["outcomes"][number]["evidence"][number];

function fileRecord({
  applicationId: _,
  evidenceId: __,
  evidenceReference: ___,
  ...file
}: ExportedFile): FileRecord {
  return file;
}

function evidenceRecord(row: Evidence, origins: Origins, files: readonly ExportedFile[]): EvidenceRecord {
  const { id, kind, isStatement, title, description, link, checkStatus, checkNote, checks } = row;
  const origin = origins.evidence.get(id);
  return {
    id,
    reference: origin?.reference ?? id,
    kind,
    isStatement,
    title,
    description,
    link,
    checkStatus,
    checkNote,
    checks: checks.map(({ name: by, verdict, note, at, reopenedAt, reopenedWhy }) => {
      return { by, verdict, note, at, reopenedAt, reopenedWhy };
    }),
    statedInFile: stringsOf(origin?.statedInFile),
    files: files.filter(({ evidenceId }) => evidenceId === id).map(fileRecord),
  };
}

function outcomeRecord(
  row: ApplicationRecord["outcomes"][number],
  origins: Origins,
  files: readonly ExportedFile[],
): OutcomeRecord {
  const { id, statement, source, metric, unit, baseline, after, periodStart, periodEnd, enteredOn } = row;
  const { frequency, aiPart, ownPart, limits, relevance, status, statusNote, evidence } = row;
  const measured = { metric, unit, baseline, after, periodStart, periodEnd, enteredOn };
  const reference = origins.outcomes.get(id)?.reference ?? id;
  const said = { frequency, aiPart, ownPart, limits, relevance, status, statusNote };
  const pieces = byReference(evidence.map((piece) => evidenceRecord(piece, origins, files)));
  return { id, reference, statement, source, ...measured, ...said, evidence: pieces };
}

function credentialRecord(row: ApplicationRecord["credentials"][number], origins: Origins): CredentialRecord {
  const { id, title, issuer, kind, issuedOn, expiresOn, grade, genuineness, genuinenessNote, link } = row;
  const { testsSpecificSkills, appliesToOpening, includesPracticalWork, servesObjective } = row;
  const answers = { testsSpecificSkills, appliesToOpening, includesPracticalWork, servesObjective };
  const origin = origins.credentials.get(id);
  const reference = origin?.reference ?? id;
  const held = { title, issuer, kind, issuedOn, expiresOn, grade };
  const statedInFile = stringsOf(origin?.statedInFile);
  return {
    id,
    reference,
    ...held,
    ...answers,
    genuineness,
    genuinenessNote,
    link,
    statedInFile,
    proof: origin?.proof ?? null,
  };
}

function reviewRecord({ ratings, ...review }: ApplicationRecord["reviews"][number]): ReviewRecord {
  const { id, memberId, reviewer, submittedAt, domainExpertise, note } = review;
  return {
    id,
    memberId,
    reviewer,
    submittedAt,
    domainExpertise,
    note,
    ratings: ratings.map((rating) => ({
      outcomeId: rating.outcomeId,
      criterionKey: rating.criterionKey,
      level: rating.level,
      firstLevel: rating.firstLevel ?? null,
      note: rating.note,
      confidence: rating.confidence ?? NEUTRAL_CONFIDENCE,
      revisions: (rating.revisions ?? []).map(({ stage, from, to, reason, at, by }) => {
        return { stage, from, to, reason, at, by };
      }),
    })),
  };
}

/** Some applications of an opening as outweigh.json has them, in the order of their numbers. */
export async function loadExportedApplications(
  job: ExportJob,
  openingId: string,
  ids: readonly string[],
  missing: Missing,
): Promise<ExportedApplication[]> {
  const { tx, actor } = job;
  const records = await loadApplicationRecords(tx, actor.organizationId, { openingId, id: { in: [...ids] } });
  const people = await loadPeople(job, ids);
  const origins = await loadOrigins(job, ids);
  const files = await loadExportedFiles(job, ids, missing);
  const filesOf = (id: string) => files.filter(({ applicationId }) => applicationId === id);
  return records
    .sort((one, other) => one.number - other.number)
    .flatMap(({ id, number, outcomes, credentials, reviews }) => {
      const person = people.get(id);
      if (!person) return [];
      const own = filesOf(id);
      return {
        id,
        number,
        ...person,
        outcomes: byReference(outcomes.map((row) => outcomeRecord(row, origins, own))),
        credentials: byReference(credentials.map((row) => credentialRecord(row, origins))),
        reviews: reviews.map(reviewRecord),
      };
    });
}
