import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { GET as getPacketFile } from "@/app/api/decisions/[decisionId]/packet/route";
import { GET as getPdf } from "@/app/api/decisions/[decisionId]/pdf/route";
import { GET as getRecord } from "@/app/api/decisions/[decisionId]/record/route";
import { GET as getKeys } from "@/app/api/keys/[organizationId]/route";
import { unsealPacket } from "@/domain/sealed-packet";
import type { Actor } from "@/server/actor";
import { callAs } from "@/tests/support/caller";
import { type DecisionWorld, makeDecisionWorld } from "@/tests/support/decision-world";
import { type MadeOrganization, makeOrganization, signInCookie } from "@/tests/support/factory";
import { makeApplication, makeOpening } from "@/tests/support/opening-factory";
import { store } from "@/tests/support/store";

const SENTENCE = "Her answers in the exercise showed what the ratings could not.";
const NOTE = "Agreed <after> one question.";

let organization: MadeOrganization;
let actors: Record<"ADMIN" | "HIRING_MANAGER" | "RECRUITER" | "AUDITOR" | "REVIEWER", Actor>;
let world: DecisionWorld;
let decisionId: string;
let folder: string;
let text: string;

/** The route's answer to a member, signed in by cookie, or to nobody. */
async function ask(route: typeof getRecord, actor: Actor | null, id = decisionId): Promise<Response> {
  const headers = new Headers();
  if (actor) {
    const { name, value } = await signInCookie(actor);
    headers.set("cookie", `${name}=${value}`);
  }
  const request = new Request(`http://127.0.0.1/api/decisions/${id}`, { headers });
  return route(request, { params: Promise.resolve({ decisionId: id }) });
}

/** Runs `npm run recompute`'s script. */
function recompute(...given: string[]): Promise<{ code: number; output: string }> {
  const command = ["--import", "tsx", "scripts/recompute.ts", ...given];
  return new Promise((resolve) => {
    execFile(process.execPath, command, (error, output, errors) => {
      resolve({ code: error ? Number(error.code) : 0, output: output + errors });
    });
  });
}

async function fileOf(name: string, content: string): Promise<string> {
  const file = path.join(folder, name);
  await writeFile(file, content);
  return file;
}

/** Events of the opening, of somebody in it, of somebody who has left it, and of the same person elsewhere. */
async function makeEvents(openingId: string): Promise<void> {
  const left = await makeApplication(world.opening);
  await store().application.update({ where: { id: left.id }, data: { status: "WITHDRAWN" } });
  const elsewhere = await makeOpening(actors.HIRING_MANAGER);
  const { organizationId, memberId: actorId, name: actorName } = actors.RECRUITER;
  const { candidateId, id: applicationId } = world.ben;
  const about = [
    { action: "opening.updated", openingId },
    { action: "outcome.updated", openingId, candidateId, applicationId },
    { action: "candidate.updated", candidateId },
    { action: "outcome.created", openingId, candidateId: left.candidateId, applicationId: left.id },
    { action: "evidence.created", openingId: elsewhere.id, candidateId },
  ];
  await store().auditEvent.createMany({
    data: about.map((event, index) => ({
      ...event,
      organizationId,
      actorId,
      actorName,
      at: new Date(Date.now() - 60_000 + index),
      subjectType: "opening",
      subjectId: openingId,
      diff: { title: { from: "Before", to: `After ${index}` } },
    })),
  });
}

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "outweigh-packet-"));
  const made = await makeOrganization();
  organization = made.organization;
  actors = made.actors;
  world = await makeDecisionWorld(organization, actors.HIRING_MANAGER, { signaturesNeeded: 2 });
  const later = new Date(Date.now() + 60_000);
  const openingId = world.opening.id;
  await makeEvents(openingId);
  await callAs(actors.ADMIN).vote.ask({
    openingId,
    applicationIds: [world.amara.id, world.ben.id],
    ballot: "OPEN",
  });
  const created = await callAs(actors.HIRING_MANAGER, later).decision.create({
    openingId,
    applicationId: world.amara.id,
    kind: "OFFER",
    rationale: "She moved exactly the number that the brief names as the bottleneck.",
    againstArithmetic: SENTENCE,
    outcomeIds: [world.amarasOutcomeId],
    supersedesId: null,
  });
  decisionId = created.id;
  await callAs(actors.ADMIN, later).decision.sign({ decisionId, note: NOTE });
  text = await (await ask(getPacketFile, actors.AUDITOR)).text();
});

afterAll(() => rm(folder, { recursive: true }));

describe("a packet of format 3", () => {
  test("holds what was decided and by how many, the panel’s votes, and both names", () => {
    const { packet, signature, signatures } = unsealPacket(text);
    expect(packet).toMatchObject({
      formatVersion: 3,
      organizationId: organization.id,
      decision: {
        againstArithmetic: SENTENCE,
        signaturesNeeded: 2,
        decidedById: actors.HIRING_MANAGER.memberId,
      },
      results: { against: { leader: "Ben Okoro" } },
      votes: [{ ballot: "OPEN", cast: 0, endedAt: expect.any(String), votes: [] }],
      rounds: [],
    });
    expect(signature).toMatchObject({ algorithm: "Ed25519" });
    expect(signatures).toMatchObject([{ name: actors.ADMIN.name, note: NOTE, decisionId }]);
  });

  test("holds the log of its opening and of nobody who is not in it", () => {
    const { log } = unsealPacket(text).packet;
    const actions = log?.events.map(({ action }) => action);
    expect(actions?.slice(0, 3)).toEqual(["opening.updated", "outcome.updated", "candidate.updated"]);
    expect(actions).toContain("vote.asked");
    for (const other of ["outcome.created", "evidence.created", "decision.recorded"])
      expect(actions).not.toContain(other);
    expect(log?.total).toBe(log?.events.length);
    const times = log?.events.map(({ at }) => at) ?? [];
    expect([...times].sort()).toEqual(times);
    expect(log?.events[1]).toMatchObject({
      actor: actors.RECRUITER.name,
      applicationId: world.ben.id,
      words: expect.stringContaining("edited an outcome of Ben Okoro"),
      diff: { title: { from: "Before", to: "After 1" } },
    });
  });

  test("recomputes from its file; with the published keys it is known whose they are", async () => {
    const file = await fileOf("packet.json", text);
    const alone = await recompute(file);
    expect(alone.output).toContain("recomputed, same to the last digit.");
    expect(alone.output).toContain("whose key it is was not checked");
    expect(alone.output).toContain(`Signed by ${actors.HIRING_MANAGER.name} and ${actors.ADMIN.name}.`);
    expect(alone.code).toBe(0);

    const params = Promise.resolve({ organizationId: organization.id });
    const keys = await (await getKeys(new Request("http://127.0.0.1/"), { params })).text();
    const known = await recompute(file, "--keys", await fileOf("keys.json", keys));
    expect(known.output).toContain(`with a key that ${organization.name} has published`);
    expect(known.code).toBe(0);
    const others = await recompute(file, "--keys", await fileOf("none.json", '{"keys":[]}'));
    expect(others.output).toContain("is not among the keys the organization has published");
    expect(others.code).toBe(1);
  });

  test("shows a changed digit, name, note or signature, each by itself", async () => {
    const { signature } = unsealPacket(text);
    const changes: [string, string][] = [
      ['"level":4', '"level":3'],
      [actors.ADMIN.name, "Somebody Else"],
      ["Agreed <after>", "Refused <after>"],
      ["Amara Brandt", "Amara Brandl"],
      [signature?.value ?? "", `A${signature?.value.slice(1)}`.replace(/^AA/, "BA")],
    ];
    for (const [index, [from, to]] of changes.entries()) {
      expect(text).toContain(from);
      const changed = await recompute(await fileOf(`changed-${index}.json`, text.replace(from, to)));
      expect(changed.output).toContain("NOT the same");
      expect(changed.code).toBe(1);
    }
  });
});

describe("the record", () => {
  test("is one page that says what the packet says, and escapes what people wrote", async () => {
    const answer = await ask(getRecord, actors.AUDITOR);
    expect(answer.headers.get("content-security-policy")).toContain("default-src 'none'");
    expect(answer.headers.get("cache-control")).toBe("private, no-store");
    const page = await answer.text();
    const { fingerprint } = unsealPacket(text);
    const words = ["Offer to Amara Brandt", "Against the arithmetic", SENTENCE, "Ben Okoro ahead,"];
    for (const said of [...words, actors.ADMIN.name, fingerprint.slice(0, 4)]) expect(page).toContain(said);
    expect(page).toContain("Agreed &lt;after&gt; one question.");
    expect(page).not.toContain("<after>");
    expect(page).not.toMatch(/<script|src=["']?http|url\(http/);
  });

  test("prints as a PDF, in which it can be read", { timeout: 120_000 }, async () => {
    const answer = await ask(getPdf, actors.AUDITOR);
    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-type")).toBe("application/pdf");
    expect(answer.headers.get("content-disposition")).toMatch(
      /^attachment; filename="decision-claims-analyst-/,
    );
    const bytes = Buffer.from(await answer.arrayBuffer());
    expect(bytes.subarray(0, 5).toString()).toBe("%PDF-");
    expect(bytes.byteLength).toBe(Number(answer.headers.get("content-length")));
  });

  test("and packet and PDF are nobody’s who may not read the decision", async () => {
    const stranger = (await makeOrganization({ roles: ["ADMIN"] })).actors.ADMIN;
    for (const route of [getRecord, getPdf, getPacketFile]) {
      expect((await ask(route, stranger)).status).toBe(404);
      expect((await ask(route, actors.ADMIN, "none")).status).toBe(404);
      expect((await ask(route, null)).status).toBe(401);
      expect((await ask(route, actors.REVIEWER)).status).toBe(404);
    }
  });
});

test("what is stored stays as it was, whatever is signed beside it", async () => {
  const { packet } = await store().decision.findUniqueOrThrow({ where: { id: decisionId } });
  expect(unsealPacket(packet).signatures).toEqual([]);
  expect(unsealPacket(text).text).toBe(unsealPacket(packet).text);
  expect(await readFile(path.join(folder, "packet.json"), "utf8")).toBe(text);
});
