import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import type { Role } from "@/domain/member";
import { may } from "@/domain/permissions";
import type { Actor } from "@/server/actor";
import { BLIND_QUESTIONS } from "@/tests/support/blind-questions";
import { namesIn } from "@/tests/support/leak/identity";
import { type Act, type LeakWorld, makeLeakWorld, restart } from "@/tests/support/leak/leak-world";
import { DEEDS, play, type Schedule, schedule, take } from "@/tests/support/leak/schedule";
import { callAs, listProcedures, reasonOf } from "@/tests/support/procedures";

/** Enough to find a leak that is there on every run; LEAK_SCHEDULES=1000 plays as many as the promise was tried with. */
const SCHEDULES = Number(process.env.LEAK_SCHEDULES || 8);
const PANELS = [2, 3, 4, 5];
const ROLES: readonly Role[] = ["REVIEWER", "HIRING_MANAGER"];
const WORLDS = PANELS.flatMap((size) => ROLES.map((role) => ({ size, role })));
/** A day after the last step, so that everything that happened has happened. */
const LATER_MS = 86_400_000;

const act: Act = async (actor, path, input) => (await reasonOf(callAs(actor, path, input))) === "OK";

const queries = listProcedures().filter(({ type }) => type !== "mutation");

function refusalOf(error: { cause?: { code?: string; message?: string } }): unknown {
  if (!error.cause?.code) throw error;
  return { refused: error.cause.code, message: error.cause.message };
}

/** All that the reader can fetch, at one instant, by the question that was asked. */
async function fetchEverything(world: LeakWorld): Promise<Map<string, string>> {
  const reader = { ...world.reader, at: new Date(world.start + LATER_MS) };
  const answers = new Map<string, string>();
  for (const { path, action } of queries) {
    if (!action || !may(reader.role, action)) continue;
    for (const [index, input] of (BLIND_QUESTIONS[path]?.(world.asked) ?? []).entries()) {
      const answer = await callAs(reader, path, input).catch(refusalOf);
      answers.set(`${path} ${index}`, JSON.stringify(answer));
    }
  }
  return answers;
}

async function observe(world: LeakWorld, one: Schedule, which: 0 | 1): Promise<Map<string, string>> {
  await restart(world, which);
  await play(world, one, which);
  return fetchEverything(world);
}

describe.each(WORLDS)("a $role in a panel of $size who has not handed in", ({ size, role }) => {
  let world: LeakWorld;

  beforeAll(async () => {
    world = await makeLeakWorld(role, size - 1, act);
  });

  it("fetches the same to the byte, whatever the others do and whoever the candidates are", async () => {
    const property = fc.asyncProperty(schedule, async (one) => {
      const [here, there] = [await observe(world, one, 0), await observe(world, one, 1)];
      expect(here.size).toBeGreaterThan(20);
      for (const [question, answer] of here) {
        expect(there.get(question), question).toBe(answer);
        expect(namesIn(answer), question).toEqual([]);
      }
    });
    await fc.assert(property, { numRuns: Math.ceil(SCHEDULES / WORLDS.length), endOnFailure: false });
  }, 3_600_000);
});

it("plays what it says: every deed is done when its turn has come", async () => {
  const world = await makeLeakWorld("REVIEWER", 2, act);
  await restart(world, 0);
  const done = [];
  for (const [index, does] of DEEDS.entries()) {
    // One answers for the certificates with nothing changed, the other with a change.
    const who = does === "change" ? 1 : 0;
    const one = { does, who, application: 0, pair: 0, level: 3, confidence: "LOW" } as const;
    const person = world.others[who] as Actor;
    const at = new Date(world.start + index * 1000);
    if (does === "change") await take(world, person, { ...one, does: "finish", level: 2 }, at);
    done.push([does, await take(world, person, does === "revise" ? { ...one, level: 4 } : one, at)]);
  }
  expect(done).toEqual(DEEDS.map((does) => [does, true]));
});
