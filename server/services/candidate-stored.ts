import "server-only";
import { calendarDayOf } from "@/domain/calendar";
import { ownStrength } from "@/domain/candidate-link/own-strength";
import { isMeasured } from "@/domain/outcome-fields";
import type { Policy } from "@/domain/scoring/policy";
import type { Prisma, Transaction } from "@/server/db";
import type { CandidateVisit } from "@/server/services/candidate-visit";

// Nothing that a member wrote or judged is read here: no notes, no names, no ratings, no answers about quality.
const outcomeColumns = {
  id: true,
  version: true,
  statement: true,
  metric: true,
  unit: true,
  baseline: true,
  after: true,
  periodStart: true,
  periodEnd: true,
  frequency: true,
  aiPart: true,
  ownPart: true,
  limits: true,
  status: true,
  candidateLinkId: true,
  createdAt: true,
  evidence: {
    orderBy: { id: "asc" },
    select: {
      id: true,
      version: true,
      kind: true,
      isStatement: true,
      title: true,
      description: true,
      link: true,
      checkStatus: true,
      candidateLinkId: true,
      attachments: {
        orderBy: { id: "asc" },
        select: { id: true, name: true, addedById: true, file: { select: { size: true } } },
      },
    },
  },
} as const satisfies Prisma.OutcomeSelect;

type OutcomeRow = Prisma.OutcomeGetPayload<{ select: typeof outcomeColumns }>;
type EvidenceRow = OutcomeRow["evidence"][number];

/** A piece as its owner reads it. What others said of them is only named as being there, without its words. */
function pieceOf({ candidateLinkId, isStatement: _, attachments, ...row }: EvidenceRow) {
  const { id, version, kind, checkStatus } = row;
  const files = attachments
    .filter(({ addedById }) => addedById === null)
    .map(({ id: fileId, name, file }) => ({ id: fileId, name, size: file.size }));
  if (candidateLinkId === null) {
    return { id, version, kind, checkStatus, isOwn: false, title: "", description: "", link: "", files: [] };
  }
  const { title, description, link } = row;
  return { id, version, kind, checkStatus, isOwn: true, title, description, link, files };
}

function outcomeOf({ candidateLinkId, createdAt, evidence, ...row }: OutcomeRow, policy: Policy) {
  const pieces = evidence.map((piece) => ({
    ...piece,
    title: piece.candidateLinkId === null ? "" : piece.title,
  }));
  return {
    ...row,
    periodStart: row.periodStart && calendarDayOf(row.periodStart),
    periodEnd: row.periodEnd && calendarDayOf(row.periodEnd),
    enteredOn: calendarDayOf(createdAt),
    /** Whether they sent it in themselves, and so can correct it. */
    isOwn: candidateLinkId !== null,
    strength: ownStrength(pieces, isMeasured(row), policy.evidenceStrength),
    evidence: evidence.filter(({ isStatement }) => !isStatement).map(pieceOf),
  };
}

/** What is stored of a candidate in their own word, as they may read it, with how strong it is and what would raise it. */
export async function loadStored(tx: Transaction, { acting, application }: CandidateVisit, policy: Policy) {
  const where = { organizationId: acting.organizationId, applicationId: application.id, mergedIntoId: null };
  const outcomes = await tx.outcome.findMany({
    where: { ...where, source: "CANDIDATE" },
    orderBy: { id: "asc" },
    select: outcomeColumns,
  });
  const credentials = await tx.credential.findMany({
    where,
    orderBy: { id: "asc" },
    select: {
      id: true,
      version: true,
      title: true,
      issuer: true,
      kind: true,
      issuedOn: true,
      expiresOn: true,
      grade: true,
      link: true,
      candidateLinkId: true,
    },
  });
  return {
    outcomes: outcomes.map((row) => outcomeOf(row, policy)),
    credentials: credentials.map(({ candidateLinkId, issuedOn, expiresOn, ...row }) => ({
      ...row,
      issuedOn: calendarDayOf(issuedOn),
      expiresOn: expiresOn && calendarDayOf(expiresOn),
      isOwn: candidateLinkId !== null,
    })),
  };
}
