import "server-only";
import type { ApplicationRecord, OpeningRecord, RubricRecord } from "@/domain/application-record";
import { calendarDayOf } from "@/domain/calendar";
import { notFound } from "@/domain/errors";
import { firstLevelOf, type RevisionRecord } from "@/domain/rating-revision";
import type { Prisma, Transaction } from "@/server/db";
import { checkedColumns, checksOf } from "@/server/services/evidence-standing";
import { loadRevisions } from "@/server/services/rating-revision-record";

function day(value: Date | null): string | null {
  return value ? calendarDayOf(value) : null;
}

/** What an opening decides about scoring, with its rubric. Throws NOT_FOUND outside the tenant. */
export async function loadOpeningRecord(
  tx: Transaction,
  organizationId: string,
  openingId: string,
): Promise<OpeningRecord> {
  const row = await tx.opening.findUnique({
    where: { organizationId_id: { organizationId, id: openingId } },
    select: {
      id: true,
      title: true,
      asOf: true,
      checksNeeded: true,
      roleExpectsAi: true,
      employerValuesCertificates: true,
      rubric: { include: { criteria: { orderBy: { position: "asc" } } } },
    },
  });
  if (!row?.rubric) throw notFound("This opening");
  const { rubric, asOf, ...opening } = row;
  return { ...opening, asOf: calendarDayOf(asOf), rubric: rubricRecord(rubric) };
}

type StoredRubric = Prisma.RubricGetPayload<{ include: { criteria: true } }>;
type Settings = Record<string, number>;

function rubricRecord(rubric: StoredRubric): RubricRecord {
  return {
    version: rubric.version,
    frozenAt: rubric.frozenAt?.toISOString() ?? null,
    parameters: rubric.parameters as Settings,
    evidenceStrength: rubric.evidenceStrength as Settings,
    credentialStrength: rubric.credentialStrength as Settings,
    criteria: rubric.criteria.map(({ id, key, name, question, anchors, weight, credentialCeiling }) => {
      return { id, key, name, question, anchors, weight, credentialCeiling };
    }),
  };
}

// Where a row came from is no part of what is said of the candidate.
const notRecorded = { mergedIntoId: true, importId: true, reference: true } as const;

const byId = { orderBy: { id: "asc" } } as const;

const scored = {
  id: true,
  number: true,
  outcomes: {
    ...byId,
    where: { mergedIntoId: null },
    omit: notRecorded,
    include: {
      evidence: { ...byId, include: checkedColumns },
    },
  },
  credentials: { ...byId, where: { mergedIntoId: null }, omit: { ...notRecorded, statedInFile: true } },
  reviews: {
    ...byId,
    where: { submittedAt: { not: null } },
    include: {
      member: { select: { user: { select: { name: true } } } },
      ratings: { ...byId, include: { criterion: { select: { key: true } } } },
    },
  },
} as const satisfies Prisma.ApplicationSelect;

type StoredApplication = Prisma.ApplicationGetPayload<{ select: typeof scored }>;
type StoredOutcome = StoredApplication["outcomes"][number];

function evidenceRecord(row: StoredOutcome["evidence"][number]) {
  const { id, kind, isStatement, title, description, link, checkStatus, checkNote, version } = row;
  const checks = checksOf(row);
  const at = row.checkedAt?.toISOString() ?? null;
  const deciding = checks.find((check) => check.at === at && check.memberId === row.checkedById);
  const checked = { checkedBy: deciding?.name ?? null, checkedAt: at, checks };
  return { id, kind, isStatement, title, description, link, checkStatus, checkNote, ...checked, version };
}

function outcomeRecord(row: StoredOutcome) {
  const { organizationId: _, applicationId: __, candidateLinkId: ___, createdAt, evidence, ...fields } = row;
  const { periodStart, periodEnd, ...rest } = fields;
  const days = {
    periodStart: day(periodStart),
    periodEnd: day(periodEnd),
    enteredOn: calendarDayOf(createdAt),
  };
  return { ...rest, ...days, evidence: evidence.map(evidenceRecord) };
}

function credentialRecord(row: StoredApplication["credentials"][number]) {
  const { organizationId: _, applicationId: __, candidateLinkId: ___, createdAt: ____, ...fields } = row;
  const { issuedOn, expiresOn, ...rest } = fields;
  return { ...rest, issuedOn: calendarDayOf(issuedOn), expiresOn: day(expiresOn) };
}

type Revisions = ReadonlyMap<string, readonly RevisionRecord[]>;

function reviewRecord(row: StoredApplication["reviews"][number], revised: Revisions) {
  return {
    id: row.id,
    memberId: row.memberId,
    reviewer: row.member.user.name,
    submittedAt: (row.submittedAt as Date).toISOString(),
    domainExpertise: row.domainExpertise,
    note: row.note,
    ratings: row.ratings.map(({ id, outcomeId, criterion, level, note, confidence }) => {
      const revisions = revised.get(id) ?? [];
      const firstLevel = firstLevelOf({ level, revisions });
      return { id, outcomeId, criterionKey: criterion.key, level, note, confidence, firstLevel, revisions };
    }),
  };
}

/**
 * Applications with all that their scores are made of: submitted reviews only, every list in the order of ids. `where` is
 * joined to the tenant; the caller decides who may see the result.
 */
export async function loadApplicationRecords(
  tx: Transaction,
  organizationId: string,
  where: { openingId: string; id?: { in: string[] } },
): Promise<ApplicationRecord[]> {
  const rows = await tx.application.findMany({
    where: { ...where, organizationId },
    ...byId,
    select: scored,
  });
  const revised = await loadRevisions(
    tx,
    organizationId,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => ({
    id: row.id,
    number: row.number,
    outcomes: row.outcomes.map(outcomeRecord),
    credentials: row.credentials.map(credentialRecord),
    reviews: row.reviews.map((review) => reviewRecord(review, revised)),
  }));
}
