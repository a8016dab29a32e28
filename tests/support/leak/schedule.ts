import fc from "fast-check";
import type { Actor } from "@/server/actor";
import type { LeakWorld } from "@/tests/support/leak/leak-world";
import { store } from "@/tests/support/store";

/** One thing that somebody on the panel does. Numbers are taken modulo what there is. */
export interface Step {
  readonly does: (typeof DEEDS)[number];
  readonly who: number;
  readonly application: number;
  readonly pair: number;
  readonly level: number | null;
  readonly confidence: "LOW" | "MEDIUM" | "HIGH";
}

/** In an order in which each can be done. */
export const DEEDS = [
  "rate",
  "unrate",
  "note",
  "recognise",
  "finish",
  "confirm",
  "change",
  "revise",
] as const;

const step = fc.record({
  does: fc.oneof(
    { weight: 5, arbitrary: fc.constant("rate" as const) },
    { weight: 4, arbitrary: fc.constant("finish" as const) },
    { weight: 6, arbitrary: fc.constantFrom(...DEEDS) },
  ),
  who: fc.nat(3),
  application: fc.nat(2),
  pair: fc.nat(30),
  level: fc.option(fc.integer({ min: 0, max: 4 })),
  confidence: fc.constantFrom("LOW", "MEDIUM", "HIGH"),
}) satisfies fc.Arbitrary<Step>;

/** What the others do in each of the two worlds, and what the reader does in both. */
export const schedule = fc.record({
  others: fc.tuple(fc.array(step, { maxLength: 8 }), fc.array(step, { maxLength: 8 })),
  reader: fc.array(
    step.map((one) => ({ ...one, does: "rate" as const })),
    { maxLength: 3 },
  ),
});

export type Schedule = typeof schedule extends fc.Arbitrary<infer Value> ? Value : never;

interface Pair {
  readonly outcomeId: string;
  readonly criterionId: string;
}

function pairsOf(world: LeakWorld, application: number): Pair[] {
  return (world.outcomeIds[application] ?? []).flatMap((outcomeId) =>
    world.opening.criteria.map(({ id: criterionId }) => ({ outcomeId, criterionId })),
  );
}

const NOTE = "The system record says so.";

async function stored(actor: Actor, applicationId: string, { outcomeId, criterionId }: Pair) {
  const review = { applicationId, memberId: actor.memberId };
  return store().rating.findFirst({ where: { review, outcomeId, criterionId } });
}

async function rate(
  { act }: LeakWorld,
  actor: Actor,
  applicationId: string,
  pair: Pair,
  { level, confidence }: Step,
): Promise<boolean> {
  const version = (await stored(actor, applicationId, pair))?.version ?? 0;
  return act(actor, "review.rate", { applicationId, ...pair, level, confidence, note: NOTE, version });
}

async function finish(world: LeakWorld, actor: Actor, applicationId: string, one: Step): Promise<boolean> {
  for (const [index, pair] of pairsOf(world, one.application).entries()) {
    const level = one.level === null ? null : (one.level + index) % 5;
    if (!(await stored(actor, applicationId, pair)))
      await rate(world, actor, applicationId, pair, { ...one, level });
  }
  return world.act(actor, "review.submit", { applicationId });
}

/** One step of one person at one instant; answers whether it could be taken. */
export async function take(world: LeakWorld, person: Actor, one: Step, at: Date): Promise<boolean> {
  const actor = { ...person, at };
  const applicationId = world.applications[one.application]?.id as string;
  const pairs = pairsOf(world, one.application);
  const pair = pairs[one.pair % pairs.length] as Pair;
  if (one.does === "rate") return rate(world, actor, applicationId, pair, one);
  if (one.does === "finish") return finish(world, actor, applicationId, one);
  const now = await stored(actor, applicationId, pair);
  const version = now?.version ?? 0;
  const changed = { ...pair, toLevel: one.level, reason: "The certificate names the step I missed." };
  const calls = {
    unrate: ["review.unrate", { applicationId, ...pair, version }],
    note: ["review.note", { applicationId, domainExpertise: one.level, note: NOTE, version: 0 }],
    confirm: ["review.confirm", { applicationId, changes: [] }],
    change: ["review.confirm", { applicationId, changes: [changed] }],
    revise: ["review.revise", { applicationId, ...changed, version: Math.max(1, version) }],
    recognise: ["review.recognise", { applicationId, isRecognised: true, note: NOTE }],
  } as const;
  const [path, input] = calls[one.does];
  return world.act(actor, path, input);
}

const MINUTE_MS = 60_000;

/** Plays what the others do in one of the two worlds, and what the reader does, at the same instants in both. */
export async function play(world: LeakWorld, { others, reader }: Schedule, which: 0 | 1): Promise<void> {
  for (const [index, one] of others[which].entries()) {
    const mine = reader[index];
    if (mine) await take(world, world.reader, mine, new Date(world.start + (2 * index + 1) * MINUTE_MS));
    const who = world.others[one.who % world.others.length] as Actor;
    await take(world, who, one, new Date(world.start + (2 * index + 2) * MINUTE_MS));
  }
  for (const [index, mine] of reader.entries()) {
    if (index < others[which].length) continue;
    await take(world, world.reader, mine, new Date(world.start + (2 * index + 1) * MINUTE_MS));
  }
}
