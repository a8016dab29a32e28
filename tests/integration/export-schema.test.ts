import { webcrypto } from "node:crypto";
import { readFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { unsealPacket } from "@/domain/sealed-packet";
import { sealProblems } from "@/domain/verify-packet";
import { demoActor } from "@/prisma/demo/demo-actor";
import type { DemoMemberKey } from "@/prisma/demo/demo-members";
import { removeDemo } from "@/prisma/demo/remove-demo";
import { openingId } from "@/prisma/demo/rows/opening-rows";
import { seedDemo } from "@/prisma/demo/seed-demo";
import { exportedFiles } from "@/tests/support/exported";
import { recordOf, type Unpacked } from "@/tests/support/unpacked";

const NOW = new Date("2026-11-22T06:00:00.000Z");

function validator() {
  const ajv = new Ajv2020({ allErrors: true, strict: true });
  addFormats.default(ajv);
  return ajv.compile(JSON.parse(readFileSync("docs/export.schema.json", "utf8")));
}

describe("outweigh.json of the demo", () => {
  const exported = new Map<string, Unpacked>();
  const asked: readonly { name: string; as: DemoMemberKey; opening: string | null }[] = [
    { name: "the organization", as: "ruth", opening: null },
    { name: "the opening that was decided", as: "callum", opening: "project-manager" },
    { name: "the opening of forty", as: "priya", opening: "operations-analyst" },
    { name: "a draft", as: "dana", opening: "marketing-manager" },
  ];

  beforeAll(async () => {
    await seedDemo({ now: NOW });
    for (const { name, as, opening } of asked) {
      const id = opening === null ? null : openingId(opening);
      exported.set(name, await exportedFiles(demoActor(as, NOW), id));
    }
  }, 120_000);
  afterAll(async () => {
    await removeDemo();
    await rm(process.env.FILES_DIR as string, { recursive: true, force: true });
  });

  const recordNamed = (name: string) => recordOf(exported.get(name) as Unpacked);

  test.each(asked)("is what docs/export.schema.json says, of $name", ({ name }) => {
    const isValid = validator();
    isValid(recordNamed(name));
    expect(isValid.errors ?? []).toEqual([]);
  });

  test("the schema refuses what an export never is", () => {
    const isValid = validator();
    const record = recordNamed("the opening that was decided");
    const [opening] = record.openings;
    for (const wrong of [
      { ...record, formatVersion: 2 },
      { ...record, exportedAt: "yesterday" },
      { ...record, openings: [{ ...opening, status: "CLOSED" }] },
      { ...record, secret: "of somebody" },
    ]) {
      expect(isValid(wrong)).toBe(false);
    }
  });

  test("has everything the demo has", () => {
    const { openings, events } = recordNamed("the organization");
    const all = openings.flatMap(({ applications }) => applications);
    expect(openings).toHaveLength(4);
    expect(all.length).toBeGreaterThan(40);
    expect(all.flatMap(({ reviews }) => reviews).length).toBeGreaterThan(20);
    for (const kind of ["votes", "rounds", "debriefs", "decisions", "followUps"] as const) {
      expect(openings.flatMap((opening) => opening[kind] as unknown[]).length, kind).toBeGreaterThan(0);
    }
    expect(events.length).toBeGreaterThan(100);
    expect([...events].sort((a, b) => a.at.localeCompare(b.at))).toEqual(events);
  });

  test("keeps a packet to the byte, so that its seal holds", async () => {
    const [decision] = recordNamed("the opening that was decided").openings[0]?.decisions ?? [];
    const text = (exported.get("the opening that was decided") as Unpacked)
      .get("outweigh.json")
      ?.toString("utf8");
    const packet = JSON.stringify(decision?.packet);
    expect(text).toContain(packet);
    const unsealed = unsealPacket(packet);
    expect(unsealed.signature).not.toBeNull();
    expect(await sealProblems(unsealed, webcrypto.subtle as SubtleCrypto, null)).toEqual([]);
  });

  test("tells the auditor what changed, and the recruiter what happened", () => {
    const log = recordNamed("the opening that was decided").events;
    expect(log.every(({ changes }) => changes !== null)).toBe(true);
    const activity = recordNamed("the opening of forty").events;
    expect(activity.length).toBeGreaterThan(0);
    expect(activity.every(({ changes }) => changes === null)).toBe(true);
    expect(activity.map(({ action }) => action)).not.toContain("review.rated");
  });
});
