import "server-only";
import { type BlindAttachment, NOT_CLEARED } from "@/domain/attachment";
import { blind } from "@/domain/blinding";
import { blindFileName } from "@/domain/blinding-file-name";
import { coarsePeriod } from "@/domain/blinding-period";
import { type BlindingPolicy, blindingPolicy } from "@/domain/blinding-policy";
import { calendarDayOf } from "@/domain/calendar";
import { FREQUENCY_NAMES } from "@/domain/outcome-fields";
import type { Prisma, Transaction } from "@/server/db";

const byId = { orderBy: { id: "asc" } } as const;

const attachments = { ...byId, include: { file: { select: { mediaType: true, size: true } } } } as const;

const named = { name: true, email: true, phone: true, employer: true, school: true, links: true } as const;

const telling = {
  extraMasks: true,
  opening: { select: { hiddenFields: true, asOf: true } },
  candidate: { select: { ...named, mergedFrom: { select: named } } },
  credentials: { select: { title: true } },
} as const satisfies Prisma.ApplicationSelect;

const whole = {
  ...telling,
  // In the order they were entered, which no rating can change.
  outcomes: {
    ...byId,
    where: { mergedIntoId: null },
    include: { evidence: { ...byId, include: { attachments } } },
  },
} as const satisfies Prisma.ApplicationSelect;

type Whole = Prisma.ApplicationGetPayload<{ select: typeof whole }>;
type Outcome = Whole["outcomes"][number];
type Evidence = Outcome["evidence"][number];

/** What takes out of texts, and of names of files, whatever says whose they are, as the opening's policy has it. */
export interface Mask {
  (text: string): string;
  readonly fileName: (name: string) => string;
  readonly policy: BlindingPolicy;
}

function maskOf(row: Prisma.ApplicationGetPayload<{ select: typeof telling }>): Mask {
  const { candidate, credentials, extraMasks: extra, opening } = row;
  const policy = blindingPolicy(opening.hiddenFields, calendarDayOf(opening.asOf));
  const certificates = credentials.map((credential) => credential.title);
  const { mergedFrom, ...kept } = candidate;
  // Whoever was entered twice may be written in two ways, and neither may be told.
  const masks = [kept, ...mergedFrom].map((person) => {
    const employer = policy.hidesEmployer ? person.employer : "";
    const contact = { email: person.email ?? "", phone: person.phone ?? "" };
    const identity = { ...person, ...contact, employer, certificates, extra };
    return { identity, mask: blind(identity, policy) };
  });
  return Object.assign((text: string) => masks.reduce((masked, { mask }) => mask(masked), text), {
    policy,
    fileName: (name: string) =>
      masks.reduce((masked, { identity, mask }) => blindFileName(identity, mask, masked), name),
  });
}

/** The mask of whoever an application belongs to. */
export async function loadMask(tx: Transaction, applicationId: string): Promise<Mask> {
  return maskOf(await tx.application.findUniqueOrThrow({ where: { id: applicationId }, select: telling }));
}

function blindFile(row: Evidence["attachments"][number], mask: Mask): BlindAttachment {
  const { id, name, file, isClearedForBlind } = row;
  return { id, ...file, name: mask.fileName(name), withheld: isClearedForBlind ? null : NOT_CLEARED };
}

function blindEvidence(row: Evidence, mask: Mask) {
  const { id, kind, isStatement, checkStatus } = row;
  return {
    id,
    kind,
    isStatement,
    checkStatus,
    title: mask(row.title),
    description: mask(row.description),
    checkNote: mask(row.checkNote),
    files: row.attachments.map((file) => blindFile(file, mask)),
  };
}

/** When it happened: by its days, or where dates are hidden in words that do not tell how old anybody is. */
function blindPeriod(row: Outcome, { policy }: Mask) {
  const start = row.periodStart ? calendarDayOf(row.periodStart) : null;
  const end = row.periodEnd ? calendarDayOf(row.periodEnd) : null;
  return policy.hidesDates
    ? { periodStart: null, periodEnd: null, period: coarsePeriod(start, end, policy.asOf) }
    : { periodStart: start, periodEnd: end, period: null };
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
    ...blindPeriod(row, mask),
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
  const { outcomes, ...person } = await tx.application.findUniqueOrThrow({
    where: { id: applicationId },
    select: whole,
  });
  const mask = maskOf(person);
  return outcomes.map((outcome) => blindOutcome(outcome, mask));
}
