import type { Transaction } from "@/server/db";
import { hashToken, type LinkKind, linkToken } from "@/server/services/link-token";
import { demoEmail, demoUserId } from "./demo-actor";
import { type DemoEvent, eventRows } from "./demo-events";
import { demoId } from "./demo-id";
import { DEMO_MEMBER_KEYS, DEMO_MEMBERS, demoMemberId } from "./demo-members";
import { DEMO_ORGANIZATION, type DemoMessage, type DemoRows } from "./rows/demo-rows";

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

interface LinkRow {
  readonly id?: string | undefined;
  readonly createdAt?: Date | string | undefined;
}

/** Rows of links with the hashes of their tokens, which are made of this machine's secret. */
function withTokens<Row extends LinkRow>(kind: LinkKind, links: readonly Row[]) {
  return links.map((link) => {
    const token = linkToken(kind, link.id ?? "", new Date(link.createdAt ?? Number.NaN));
    return { ...link, tokenHash: hashToken(token) };
  });
}

/** The outbox lists its letters by their ids. */
function inOrder(messages: readonly DemoMessage[]) {
  return [...messages]
    .sort((a, b) => a.createdAt.getTime() - b.createdAt.getTime())
    .map((message, index) => ({ ...message, id: demoId(`message ${index}`, index) }));
}

/** What people without an account were asked, and the letters that ask them. */
async function insertAsked(tx: Transaction, rows: DemoRows): Promise<void> {
  await tx.refereeRequest.createMany({ data: withTokens("referee", rows.refereeRequests) });
  await tx.candidateLink.createMany({ data: withTokens("candidate", rows.candidateLinks) });
  await tx.evidenceRequest.createMany({ data: rows.evidenceRequests });
  await tx.message.createMany({ data: inOrder(rows.messages) });
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
  await tx.outcomeDraft.createMany({ data: rows.drafts });
  await insertAsked(tx, rows);
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
