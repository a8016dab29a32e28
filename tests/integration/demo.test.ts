import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Role } from "@/domain/member";
import { recomputePacket } from "@/domain/recompute-packet";
import { type ScoreInput, score } from "@/domain/scoring/score";
import { candidateInputOf, policyInputOf } from "@/domain/scoring-input";
import { unsealPacket } from "@/domain/sealed-packet";
import { demoActor, demoOrganizationId } from "@/prisma/demo/demo-actor";
import { removeDemo } from "@/prisma/demo/remove-demo";
import { demoPlace } from "@/prisma/demo/rows/demo-rows";
import { openingId } from "@/prisma/demo/rows/opening-rows";
import { seedDemo } from "@/prisma/demo/seed-demo";
import { inTransaction } from "@/server/db";
import { loadApplicationRecords, loadOpeningRecord } from "@/server/services/application-record";
import { getCandidatePage } from "@/server/services/candidate-page";
import { listReopened } from "@/server/services/credential-proof-reopening";
import { listDuplicates } from "@/server/services/duplicate-list";
import { settleEvidence } from "@/server/services/evidence-standing";
import { getHome } from "@/server/services/home";
import { getMessage, listMessages } from "@/server/services/outbox";
import { listDrafts } from "@/server/services/outcome-draft";
import { listOutstanding } from "@/server/services/outstanding";
import { readRefereeLink } from "@/server/services/referee-answer";
import { loadQueue } from "@/server/services/review-queue";
import { recomputeScores } from "@/server/services/score";
import { signInToDemo } from "@/server/services/sign-in";
import { store } from "@/tests/support/store";

const NOW = new Date("2026-11-22T06:00:00.000Z");
const organizationId = demoOrganizationId;
const twoCandidates = openingId("two-candidates");
/** What product and design say of A, B and the one with both, in points. */
const SHOWN = [1.7, 44.4, 47.6];

interface ReferenceCase {
  readonly name: string;
  readonly input: ScoreInput;
}

const reference = (
  JSON.parse(readFileSync("tests/support/reference/scoring-cases.json", "utf8")) as { cases: ReferenceCase[] }
).cases.find(({ name }) => name === "A, B and A+B");

beforeAll(() => seedDemo({ now: NOW }), 120_000);
afterAll(() => removeDemo());

async function storedScores() {
  return store().score.findMany({
    where: { organizationId },
    orderBy: { applicationId: "asc" },
    omit: { computedAt: true },
  });
}

/** The scoring input of Candidate A, Candidate B and the one with both, in this order. */
async function abInput(): Promise<ScoreInput> {
  return inTransaction(async (tx) => {
    const opening = await loadOpeningRecord(tx, organizationId, twoCandidates);
    const records = await loadApplicationRecords(tx, organizationId, { openingId: twoCandidates });
    const candidates = [...records].sort((a, b) => a.number - b.number);
    return {
      policy: policyInputOf(opening),
      candidates: candidates.map((one) => candidateInputOf(one, opening)),
    };
  });
}

test("Candidate A and Candidate B show the figures of the reference case", async () => {
  const rows = await store().score.findMany({
    where: { openingId: twoCandidates },
    orderBy: { application: { number: "asc" } },
    select: { support: true, reviewCount: true },
  });
  const input = await abInput();
  const output = score(input);
  rows.forEach((row, index) => {
    expect(row.support).toBeCloseTo(output.candidates[index]?.support ?? Number.NaN, 12);
    expect(Math.abs(row.support * 100 - (SHOWN[index] ?? Number.NaN))).toBeLessThan(0.1);
    expect(row.reviewCount).toBe(3);
  });
  const [, b] = input.candidates;
  const bOverA = output.ahead.find(([, second]) => second === b?.id);
  expect(1 - (bOverA?.[2] ?? 1)).toBeGreaterThan(0.95);
});

test("what they are made of is the reference case: the same kinds, ratings and, to the nearest days, ages", async () => {
  const input = await abInput();
  expect(reference).toBeDefined();
  input.candidates.forEach((candidate, index) => {
    const expected = reference?.input.candidates[index];
    expect(candidate.domainExpertise).toBe(0);
    expect(candidate.outcomes).toHaveLength(expected?.outcomes?.length ?? Number.NaN);
    candidate.outcomes?.forEach((outcome, at) => {
      const wanted = expected?.outcomes?.[at];
      expect(outcome.evidence?.map(({ kind }) => kind)).toEqual(wanted?.evidence?.map(({ kind }) => kind));
      expect(outcome.evidence?.every(({ authenticity }) => authenticity === 1)).toBe(true);
      expect(outcome.ratings).toEqual(wanted?.ratings);
      expect(Math.abs(outcome.ageMonths - (wanted?.ageMonths ?? Number.NaN))).toBeLessThan(0.1);
      expect(outcome.relevance).toBe(1);
    });
    expect(candidate.credentials).toHaveLength(expected?.credentials?.length ?? Number.NaN);
    for (const { kind, grade = 1, specificity = 1, genuineness, ageMonths } of candidate.credentials ?? []) {
      expect([kind, genuineness]).toEqual(["PRACTICAL_EXAM", 1]);
      expect(grade * specificity).toBeCloseTo(0.8, 3);
      expect(ageMonths).toBeCloseTo(6, 1);
    }
  });
});

test.each<[Role, string]>([
  ["ADMIN", "Ruth Adeyemi"],
  ["RECRUITER", "Priya Raman"],
  ["HIRING_MANAGER", "Dana Whitfield"],
  ["REVIEWER", "Tomás Vidal"],
  ["AUDITOR", "Callum Reid"],
])("the demo signs in as %s: %s", async (role, name) => {
  const result = await signInToDemo(role, { address: "local", userAgent: "test", at: NOW });
  if (!("sessionId" in result)) throw new Error(result.refusal);
  const where = { id: result.sessionId };
  const session = await store().session.findUniqueOrThrow({
    where,
    select: { user: { select: { name: true } } },
  });
  expect(session.user.name).toBe(name);
});

test("several reviews wait for Tomás, one of them begun, and certificates of one to answer", async () => {
  const { waiting } = await inTransaction((tx) => loadQueue(tx, demoActor("tomas", NOW)));
  const unanswered = waiting.filter(({ isHandedIn }) => isHandedIn);
  const begun = waiting.filter(({ answered, isHandedIn }) => answered > 0 && !isHandedIn);
  expect(waiting.length - begun.length - unanswered.length).toBeGreaterThanOrEqual(5);
  expect(begun).toHaveLength(1);
  expect(unanswered).toHaveLength(1);
});

test("the hiring manager's first screen is alive", async () => {
  const { todos, news } = await getHome(demoActor("dana", NOW));
  expect(todos.map(({ id }) => id.split(" ")[0]).sort()).toEqual(
    expect.arrayContaining(["check", "decide", "draft"]),
  );
  expect(news?.length).toBeGreaterThanOrEqual(5);
});

describe("the recruiter's desk", () => {
  const priya = demoActor("priya", NOW);
  const place = (number: number) => demoPlace(openingId("operations-analyst"), number);

  test("has letters in every state, whose open links open", async () => {
    const { messages } = await listMessages(priya, {});
    expect(new Set(messages.map(({ standing }) => standing))).toEqual(new Set(["sent", "by-hand", "failed"]));
    const opened: string[] = [];
    for (const { id, kind, standing } of messages) {
      const { path, problem } = await getMessage(priya, id);
      if (standing === "failed") expect(problem).toContain("User unknown");
      if (!path) continue;
      const [, of, token = ""] = path.split("/");
      const from = { address: "local", at: NOW };
      if (of === "referee") expect((await readRefereeLink(token, from)).claim.statement).toContain("within");
      else expect((await getCandidatePage(token, from)).name).toMatch(/^(Finlay Baird|Mariam Haidari)$/);
      opened.push(kind);
    }
    expect(opened.sort()).toEqual(["CANDIDATE_LINK", "EVIDENCE_REQUEST", "REFEREE_REQUEST"]);
  });

  test("has a referee and a candidate who have not answered, and one referee who has", async () => {
    const { items } = await listOutstanding(priya);
    expect(items.map(({ kind, isOpen }) => [kind, isOpen])).toEqual([
      ["REFEREE", true],
      ["EVIDENCE", true],
    ]);
    const answered = await store().refereeRequest.findMany({
      where: { organizationId, answeredAt: { not: null } },
      include: { evidence: true },
    });
    expect(answered.map(({ evidence }) => evidence?.checkStatus)).toEqual(["CHECKED"]);
  });

  test("has two drafts to confirm, a person who may be two and an outcome told twice", async () => {
    const { drafts } = await listDrafts(priya, place(38));
    expect(drafts.map(({ outcome }) => [outcome.baseline, outcome.after])).toEqual([
      [6, 2],
      [91, 97],
    ]);
    const { found } = await listDuplicates(priya, place(26).applicationId);
    expect(found.map(({ kind, reason }) => [kind, reason]).sort()).toEqual([
      ["OUTCOME", "SAME_NUMBERS"],
      ["PERSON", "SAME_INITIALS"],
    ]);
  });

  test("stands as its checks make it stand", async () => {
    const settled = await inTransaction((tx) => settleEvidence(tx, { organizationId }, {}));
    expect([...settled.values()].filter(({ from, to }) => from !== to)).toEqual([]);
    expect([...settled.values()].map(({ to }) => to)).toContain("PARTLY");
    expect(await store().opening.count({ where: { organizationId, checksNeeded: 2 } })).toBe(1);
  });
});

test("has a badge that holds, one that could not be verified, and one that has run out and is to be looked at", async () => {
  const proofs = await store().credentialProof.findMany({
    where: { organizationId },
    orderBy: { createdAt: "desc" },
    include: { credential: { select: { genuineness: true } } },
  });
  expect(
    proofs.map(({ genuine, genuineReason, theirs, reopenedAt, credential }) => [
      genuine,
      genuineReason,
      theirs,
      reopenedAt !== null,
      credential.genuineness,
    ]),
  ).toEqual([
    ["YES", "VERIFIED", "YES", false, "ISSUER_VERIFIED"],
    ["UNKNOWN", "UNKNOWN_DID_METHOD", "YES", false, "STATED"],
    ["NO", "EXPIRED", "YES", true, "STATED"],
  ]);
  const { todos, count } = await getHome(demoActor("priya", NOW));
  expect(todos.length).toBeLessThanOrEqual(count);
  expect(await listReopened(demoActor("priya", NOW))).toMatchObject([
    { candidateName: "Mateus Vilarinho", why: "It has expired." },
  ]);
});

test("the stored scores are what computing them again gives", async () => {
  const before = await storedScores();
  await recomputeScores(demoActor("ruth", NOW));
  expect(await storedScores()).toEqual(before);
});

test("the decision's packet recomputes to the last digit", async () => {
  const decision = await store().decision.findFirstOrThrow({ where: { organizationId } });
  const { packet, fingerprint } = unsealPacket(decision.packet);
  expect(fingerprint).toBe(decision.packetHash);
  expect(recomputePacket(packet)).toEqual([]);
  const opening = await store().opening.findUniqueOrThrow({ where: { id: decision.openingId } });
  expect(opening.status).toBe("DECIDED");
});
