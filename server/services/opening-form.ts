import "server-only";
import { calendarDayOf, instantOf } from "@/domain/calendar";
import { invalid, notFound } from "@/domain/errors";
import { asOfProblem, type OpeningInput } from "@/domain/opening";
import { may } from "@/domain/permissions";
import type { Actor } from "@/server/actor";
import type { Prisma, Transaction } from "@/server/db";

/** What of an opening its form edits. */
export const openingFields = {
  title: true,
  location: true,
  hiringManagerId: true,
  goals: true,
  bottlenecks: true,
  teamAiSkillLevel: true,
  measuresOfSuccess: true,
  roleExpectsAi: true,
  employerValuesCertificates: true,
  asOf: true,
  requiredCertificate: true,
  requiredCertificateReason: true,
  interviewQuestions: true,
  version: true,
} as const satisfies Prisma.OpeningSelect;

type StoredFields = Prisma.OpeningGetPayload<{ select: typeof openingFields }>;

/** A stored opening in the shape its form edits, with its version. */
export function formOf(row: StoredFields): OpeningInput & { version: number } {
  return { ...row, asOf: calendarDayOf(row.asOf) };
}

/** The input as columns. */
export function columnsOf(input: OpeningInput) {
  const { title, location, hiringManagerId, goals, bottlenecks, teamAiSkillLevel, measuresOfSuccess } = input;
  const { roleExpectsAi, employerValuesCertificates, asOf } = input;
  const brief = { goals, bottlenecks, teamAiSkillLevel, measuresOfSuccess };
  const scored = { roleExpectsAi, employerValuesCertificates, asOf: instantOf(asOf) };
  const { requiredCertificate, requiredCertificateReason, interviewQuestions } = input;
  const requirement = { requiredCertificate, requiredCertificateReason };
  return { title, location, hiringManagerId, ...brief, ...scored, ...requirement, interviewQuestions };
}

interface Person {
  readonly memberId: string;
  readonly name: string;
  readonly canDecide: boolean;
}

async function activeMembers(tx: Transaction, actor: Actor): Promise<Person[]> {
  const members = await tx.member.findMany({
    where: { organizationId: actor.organizationId, deactivatedAt: null },
    select: { id: true, role: true, user: { select: { name: true } } },
    orderBy: [{ user: { name: "asc" } }, { id: "asc" }],
  });
  return members.map(({ id, role, user }) => {
    return { memberId: id, name: user.name, canDecide: may(role, "decision.create") };
  });
}

/** Members who can be an opening's hiring manager: those who may decide, by name. */
export async function hiringManagers(tx: Transaction, actor: Actor) {
  const people = await activeMembers(tx, actor);
  return people.filter(({ canDecide }) => canDecide).map(({ memberId, name }) => ({ memberId, name }));
}

/**
 * The hiring manager's name; throws NOT_FOUND for a stranger, INVALID for a member who cannot be one, and where `asOf` lies
 * too far ahead. Whoever was the hiring manager before (`stored`) may stay, whatever has become of them.
 */
export async function checkOpening(
  tx: Transaction,
  actor: Actor,
  input: OpeningInput,
  stored: { hiringManagerId: string; name: string } | null = null,
): Promise<string> {
  const asOf = asOfProblem(input.asOf, calendarDayOf(actor.at));
  if (asOf) throw invalid({ asOf });
  if (stored?.hiringManagerId === input.hiringManagerId) return stored.name;
  const people = await activeMembers(tx, actor);
  const manager = people.find(({ memberId }) => memberId === input.hiringManagerId);
  if (!manager) throw notFound("This member");
  if (!manager.canDecide) throw invalid({ hiringManagerId: "Choose a hiring manager or an admin." });
  return manager.name;
}
