import "server-only";
import { diffOf } from "@/domain/audit-event";
import type { CandidateInput } from "@/domain/candidate";
import type { Actor } from "@/server/actor";
import { recordAudit } from "@/server/audit";
import type { Prisma, Transaction } from "@/server/db";

/** What is stored of a person. */
export const candidateColumns = {
  id: true,
  name: true,
  email: true,
  phone: true,
  headline: true,
  employer: true,
  school: true,
  links: true,
  version: true,
} as const satisfies Prisma.CandidateSelect;

type StoredCandidate = Prisma.CandidateGetPayload<{ select: typeof candidateColumns }>;

/** A stored person as the form holds them: what is not known is an empty text. */
export interface CandidateValues extends CandidateInput {
  readonly version: number;
}

export function candidateValues(row: StoredCandidate): CandidateValues {
  const { id: _, email, phone, ...rest } = row;
  return { ...rest, email: email ?? "", phone: phone ?? "" };
}

/** What the form holds, as it is stored. Links left empty are dropped. */
export function candidateData(input: CandidateInput) {
  const { name, email, phone, headline, employer, school, links } = input;
  const given = links.filter((link) => link !== "");
  return { name, email: email || null, phone: phone || null, headline, employer, school, links: given };
}

/** Stores a new person with the event that says so; answers their id. */
export async function createCandidate(tx: Transaction, actor: Actor, input: CandidateInput): Promise<string> {
  const data = candidateData(input);
  const { id } = await tx.candidate.create({
    data: { ...data, organizationId: actor.organizationId },
    select: { id: true },
  });
  await recordAudit(tx, actor, {
    action: "candidate.created",
    subjectType: "candidate",
    subjectId: id,
    candidateId: id,
    diff: diffOf(null, data),
  });
  return id;
}
