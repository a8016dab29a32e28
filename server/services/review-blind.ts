import "server-only";
import { blind } from "@/domain/blinding";
import { calendarDayOf } from "@/domain/calendar";
import { FREQUENCY_NAMES } from "@/domain/outcome-fields";
import type { Prisma, Transaction } from "@/server/db";

const byId = { orderBy: { id: "asc" } } as const;

const whole = {
  candidate: {
    select: { name: true, email: true, phone: true, employer: true, school: true, links: true },
  },
  credentials: { select: { title: true } },
  // In the order they were entered, which no rating can change.
  outcomes: { ...byId, include: { evidence: byId } },
} as const satisfies Prisma.ApplicationSelect;

type Whole = Prisma.ApplicationGetPayload<{ select: typeof whole }>;
type Outcome = Whole["outcomes"][number];
type Mask = (text: string) => string;

function blindEvidence(row: Outcome["evidence"][number], mask: Mask) {
  const { id, kind, isStatement, checkStatus } = row;
  return {
    id,
    kind,
    isStatement,
    checkStatus,
    title: mask(row.title),
    description: mask(row.description),
    checkNote: mask(row.checkNote),
  };
}

function blindOutcome(row: Outcome, mask: Mask) {
  const { id, baseline, after } = row;
  return {
    id,
    baseline,
    after,
    statement: mask(row.statement),
    metric: mask(row.metric),
    unit: mask(row.unit),
    periodStart: row.periodStart ? calendarDayOf(row.periodStart) : null,
    periodEnd: row.periodEnd ? calendarDayOf(row.periodEnd) : null,
    howOften: row.frequency ? FREQUENCY_NAMES[row.frequency].toLowerCase() : null,
    aiPart: mask(row.aiPart),
    ownPart: mask(row.ownPart),
    limits: mask(row.limits),
    isRefuted: row.status === "REFUTED",
    statusNote: mask(row.statusNote),
    evidence: row.evidence.map((evidence) => blindEvidence(evidence, mask)),
  };
}

export type BlindOutcome = ReturnType<typeof blindOutcome>;

/** The outcomes of an application as somebody may read them who must not know whose they are: no names, no links. */
export async function loadBlindOutcomes(tx: Transaction, applicationId: string): Promise<BlindOutcome[]> {
  const { candidate, credentials, outcomes } = await tx.application.findUniqueOrThrow({
    where: { id: applicationId },
    select: whole,
  });
  const mask = blind({
    ...candidate,
    email: candidate.email ?? "",
    phone: candidate.phone ?? "",
    certificates: credentials.map((credential) => credential.title),
  });
  return outcomes.map((outcome) => blindOutcome(outcome, mask));
}
