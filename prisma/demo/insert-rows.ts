import type { Transaction } from "@/server/db";
import { demoEmail, demoUserId } from "./demo-actor";
import { type DemoEvent, eventRows } from "./demo-events";
import { DEMO_MEMBER_KEYS, DEMO_MEMBERS, demoMemberId } from "./demo-members";
import { DEMO_ORGANIZATION, type DemoRows } from "./rows/demo-rows";

const organizationId = DEMO_ORGANIZATION.id;
const FOUNDED = new Date("2026-01-12T09:00:00.000Z");

function joinedAt(day: string): Date {
  return new Date(`${day}T09:30:00.000Z`);
}

/** The people, and that they joined. An address that is known already keeps its account. */
async function insertMembers(tx: Transaction): Promise<DemoEvent[]> {
  const people = DEMO_MEMBER_KEYS.map((key) => {
    const { name, role, joined } = DEMO_MEMBERS[key];
    return { key, name, role, email: demoEmail(name), at: joinedAt(joined), userId: demoUserId(key) };
  });
  await tx.user.createMany({
    data: people.map(({ userId, name, email, at }) => ({ id: userId, name, email, createdAt: at })),
    skipDuplicates: true,
  });
  const emails = people.map(({ email }) => email);
  const users = await tx.user.findMany({
    where: { email: { in: emails } },
    select: { id: true, email: true },
  });
  const userIds = new Map(users.map(({ id, email }) => [email, id]));
  await tx.member.createMany({
    data: people.map(({ key, role, email, userId, at }) => {
      return {
        id: demoMemberId(key),
        organizationId,
        userId: userIds.get(email) ?? userId,
        role,
        createdAt: at,
      };
    }),
  });
  return people.map(({ key, role, at }) => ({
    by: key,
    at,
    action: "member.joined",
    subjectType: "member",
    subjectId: demoMemberId(key),
    diff: { role: { from: null, to: role } },
  }));
}

/** Stores the demo organization with its members and openings; scores are computed afterwards. */
export async function insertRows(tx: Transaction, rows: DemoRows): Promise<void> {
  await tx.organization.create({ data: { ...DEMO_ORGANIZATION, isDemo: true, createdAt: FOUNDED } });
  const joined = await insertMembers(tx);
  await tx.opening.createMany({ data: rows.openings });
  await tx.rubric.createMany({ data: rows.rubrics });
  await tx.criterion.createMany({ data: rows.criteria });
  await tx.panelMember.createMany({ data: rows.panelMembers });
  await tx.candidate.createMany({ data: rows.candidates });
  await tx.application.createMany({ data: rows.applications });
  await tx.outcome.createMany({ data: rows.outcomes });
  await tx.evidence.createMany({ data: rows.evidence });
  await tx.evidenceCheck.createMany({ data: rows.evidenceChecks });
  await tx.credential.createMany({ data: rows.credentials });
  await tx.review.createMany({ data: rows.reviews });
  await tx.rating.createMany({ data: rows.ratings });
  await tx.ratingRevision.createMany({ data: rows.ratingRevisions });
  const founded: DemoEvent = {
    by: "ruth",
    at: FOUNDED,
    action: "organization.created",
    subjectType: "organization",
    subjectId: organizationId,
    diff: { name: { from: null, to: DEMO_ORGANIZATION.name } },
  };
  await tx.auditEvent.createMany({ data: eventRows(organizationId, [founded, ...joined, ...rows.events]) });
}
