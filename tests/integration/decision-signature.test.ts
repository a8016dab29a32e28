import { beforeAll, describe, expect, test } from "vitest";
import type { DecisionInput } from "@/domain/decision";
import type { Actor } from "@/server/actor";
import { callAs } from "@/tests/support/caller";
import { type DecisionWorld, makeDecisionWorld } from "@/tests/support/decision-world";
import { type MadeOrganization, makeMember, makeOrganization } from "@/tests/support/factory";
import { reasonOf } from "@/tests/support/procedures";
import { store } from "@/tests/support/store";

const RATIONALE = "She moved exactly the number that the brief names as the bottleneck.";
const SENTENCE = "Her answers in the exercise showed what the ratings could not.";

let organization: MadeOrganization;
let actors: Record<"ADMIN" | "HIRING_MANAGER" | "RECRUITER" | "REVIEWER" | "AUDITOR", Actor>;

beforeAll(async () => {
  const made = await makeOrganization({
    roles: ["ADMIN", "HIRING_MANAGER", "RECRUITER", "REVIEWER", "AUDITOR"],
  });
  organization = made.organization;
  actors = made.actors;
});

function offer(world: DecisionWorld, changes: Partial<DecisionInput> = {}): DecisionInput {
  return {
    openingId: world.opening.id,
    applicationId: world.ben.id,
    kind: "OFFER",
    rationale: RATIONALE,
    againstArithmetic: "",
    outcomeIds: [world.bensOutcomeId],
    supersedesId: null,
    ...changes,
  };
}

async function statusOf({ opening }: DecisionWorld): Promise<string> {
  return (await store().opening.findUniqueOrThrow({ where: { id: opening.id } })).status;
}

const asManager = () => callAs(actors.HIRING_MANAGER);
const world = (signaturesNeeded: 1 | 2 = 2) =>
  makeDecisionWorld(organization, actors.HIRING_MANAGER, { signaturesNeeded });

describe("a decision against the arithmetic", () => {
  test("is refused at the field until a sentence says why, and keeps it", async () => {
    const of = await world(1);
    const against = { applicationId: of.amara.id, outcomeIds: [of.amarasOutcomeId] };
    const refused = await asManager()
      .decision.create(offer(of, against))
      .catch((error: unknown) => (error as { cause: unknown }).cause);
    expect(refused).toMatchObject({
      code: "INVALID",
      fields: {
        againstArithmetic: expect.stringMatching(
          /^The arithmetic has Ben Okoro ahead, \d\d %\. Deciding otherwise is no fault: say in a sentence why\.$/,
        ),
      },
    });
    expect(await store().decision.count({ where: { openingId: of.opening.id } })).toBe(0);

    const { id } = await asManager().decision.create(offer(of, { ...against, againstArithmetic: SENTENCE }));
    const view = await callAs(actors.AUDITOR).decision.get({ decisionId: id });
    expect(view.againstArithmetic).toBe(SENTENCE);
    expect(view.against).toMatch(/^The arithmetic had Ben Okoro ahead, \d\d %$/);
    const event = await store().auditEvent.findFirstOrThrow({ where: { subjectId: id } });
    expect(event.diff).toMatchObject({ againstArithmetic: { from: null, to: SENTENCE } });
  });

  test("is one, too, that does not choose whoever is ahead of all; and no other asks for a sentence", async () => {
    const of = await world(1);
    expect(await reasonOf(asManager().decision.create(offer(of, { kind: "DECLINE" })))).toBe("INVALID");
    expect(await reasonOf(asManager().decision.create(offer(of, { kind: "HOLD" })))).toBe("OK");
    const needless = asManager().decision.create(offer(of, { againstArithmetic: SENTENCE }));
    expect(await reasonOf(needless)).toBe("INVALID");
    expect(await reasonOf(asManager().decision.create(offer(of)))).toBe("OK");
  });

  test("the desk knows enough to ask before anything is sent", async () => {
    const of = await world(2);
    await callAs(actors.ADMIN).score.recompute();
    const desk = await asManager().decision.desk({ openingId: of.opening.id });
    expect(desk).toMatchObject({ signaturesNeeded: 2, priorSupport: expect.any(Number) });
    expect(desk.applications.map(({ name, score }) => [name, score && score.sd > 0])).toEqual([
      ["Ben Okoro", true],
      ["Amara Brandt", true],
    ]);
  });
});

describe("with two signatures", () => {
  test("it takes effect with the second, by another who decides", async () => {
    const of = await world();
    const { id } = await asManager().decision.create(offer(of));
    expect(await statusOf(of)).toBe("OPEN");
    const [row] = await asManager().decision.list({ openingId: of.opening.id });
    expect(row).toMatchObject({ isInEffect: false, isWaiting: true, waitsFor: [actors.ADMIN.name] });
    const waiting = await asManager().decision.get({ decisionId: id });
    expect(waiting).toMatchObject({ isInEffect: false, canSign: false, waitsFor: [actors.ADMIN.name] });
    expect((await callAs(actors.ADMIN).decision.get({ decisionId: id })).canSign).toBe(true);
    expect((await callAs(actors.ADMIN).home.get()).todos).toContainEqual(
      expect.objectContaining({ id: `sign ${id}`, href: `/decisions/${id}` }),
    );
    expect((await asManager().home.get()).todos.map((todo) => todo.id)).not.toContain(`sign ${id}`);

    await callAs(actors.ADMIN).decision.sign({ decisionId: id, note: "Agreed, with one question." });
    expect(await statusOf(of)).toBe("DECIDED");
    expect(await asManager().decision.get({ decisionId: id })).toMatchObject({
      isInEffect: true,
      isWaiting: false,
      signatures: [{ name: actors.ADMIN.name, role: "ADMIN", note: "Agreed, with one question." }],
    });
    expect(
      await store().auditEvent.findFirst({ where: { subjectId: id, action: "decision.signed" } }),
    ).toMatchObject({
      actorId: actors.ADMIN.memberId,
    });
  });

  test("nobody signs their own, nor twice, nor one that needs no second, nor without the role", async () => {
    const of = await world();
    const { id } = await asManager().decision.create(offer(of));
    const sign = (actor: Actor, decisionId = id) =>
      reasonOf(callAs(actor).decision.sign({ decisionId, note: "" }));
    expect(await sign(actors.HIRING_MANAGER)).toBe("FORBIDDEN");
    expect(await sign(actors.RECRUITER)).toBe("FORBIDDEN");
    expect(await sign(actors.AUDITOR)).toBe("FORBIDDEN");
    const second = await makeMember(organization, "HIRING_MANAGER");
    expect((await Promise.all([sign(actors.ADMIN), sign(second)])).sort()).toEqual(["LOCKED", "OK"]);
    expect(await store().decisionSignature.count({ where: { decisionId: id } })).toBe(1);

    const single = await world(1);
    const { id: done } = await asManager().decision.create(offer(single));
    expect(await sign(actors.ADMIN, done)).toBe("LOCKED");
    const stranger = (await makeOrganization({ roles: ["ADMIN"] })).actors.ADMIN;
    expect(await sign(stranger)).toBe("NOT_FOUND");
    // For whoever comes next: the colleague is gone.
    await store().member.update({ where: { id: second.memberId }, data: { deactivatedAt: new Date() } });
  });

  test("one that waits can be replaced, and is then not signed any more", async () => {
    const of = await world();
    const { id: first } = await asManager().decision.create(offer(of));
    const again = offer(of, { kind: "HOLD", supersedesId: first });
    const { id: second } = await asManager().decision.create(again);
    const sign = callAs(actors.ADMIN).decision.sign({ decisionId: first, note: "" });
    expect(await reasonOf(sign)).toBe("LOCKED");
    expect(await callAs(actors.ADMIN).decision.get({ decisionId: second })).toMatchObject({
      isWaiting: true,
    });
  });

  test("an offer in effect stands until what replaces it is signed", async () => {
    const of = await world();
    const { id: first } = await asManager().decision.create(offer(of));
    await callAs(actors.ADMIN).decision.sign({ decisionId: first, note: "" });
    const again = offer(of, { kind: "HOLD", supersedesId: first });
    const { id: second } = await callAs(actors.ADMIN).decision.create(again);
    expect(await statusOf(of)).toBe("DECIDED");
    const rows = await asManager().decision.list({ openingId: of.opening.id });
    expect(rows.find(({ id }) => id === first)).toMatchObject({ isSuperseded: true, isStanding: true });
    await asManager().decision.sign({ decisionId: second, note: "" });
    expect(await statusOf(of)).toBe("OPEN");
    const later = await asManager().decision.list({ openingId: of.opening.id });
    expect(later.map(({ id, isStanding }) => [id, isStanding]).sort()).toEqual(
      [
        [first, false],
        [second, true],
      ].sort(),
    );
  });
});

describe("how many sign", () => {
  test("is set per opening, told from what was on the screen, and holds from then on", async () => {
    const of = await world(1);
    const { id } = await asManager().decision.create(offer(of, { kind: "HOLD" }));
    const set = { openingId: of.opening.id, was: 1 as const, signaturesNeeded: 2 as const };
    expect(await reasonOf(callAs(actors.RECRUITER).opening.setSignatures(set))).toBe("FORBIDDEN");
    await asManager().opening.setSignatures(set);
    expect(await reasonOf(asManager().opening.setSignatures(set))).toBe("CONFLICT");
    expect(await asManager().opening.get({ openingId: of.opening.id })).toMatchObject({
      signaturesNeeded: 2,
    });
    expect((await asManager().decision.get({ decisionId: id })).isInEffect).toBe(true);
    const { id: next } = await asManager().decision.create(offer(of));
    expect((await asManager().decision.get({ decisionId: next })).isInEffect).toBe(false);
  });
});
