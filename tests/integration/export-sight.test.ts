import { rm } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Role } from "@/domain/member";
import { type BlindWorld, CANARIES, draftReview, makeBlindWorld } from "@/tests/support/blind-world";
import { callAs as asMember } from "@/tests/support/caller";
import { exportedFiles, fetchExport, startExportAs } from "@/tests/support/exported";
import { makeMember, makeOrganization } from "@/tests/support/factory";
import { makeApplication, makeOpening, makePanel } from "@/tests/support/opening-factory";
import { callAs, reasonOf } from "@/tests/support/procedures";
import { store } from "@/tests/support/store";
import { recordOf, tableOf, type Unpacked } from "@/tests/support/unpacked";
import { makeBallot } from "@/tests/support/vote-factory";

afterAll(() => rm(process.env.FILES_DIR as string, { recursive: true, force: true }));

/** Which of the words that give somebody away stand anywhere in an archive, names of its files included. */
function canariesIn(files: Unpacked): string[] {
  const text = [...files].map(([path, content]) => `${path}\n${content.toString("utf8")}`).join("\n");
  return Object.values(CANARIES).filter((canary) => text.toLowerCase().includes(canary.toLowerCase()));
}

describe.each<Role>(["HIRING_MANAGER", "RECRUITER", "ADMIN", "AUDITOR"])("a %s who owes a review", (role) => {
  let world: BlindWorld;
  beforeAll(async () => {
    world = await makeBlindWorld(role);
  });

  test("exports nothing of the opening, nor sees that others did", async () => {
    const { owing, opening } = world;
    const row = await store().export.create({
      data: { organizationId: opening.organizationId, openingId: opening.id, createdById: owing.memberId },
    });
    const asked = { openingId: opening.id, hasFiles: true };
    expect(await reasonOf(callAs(owing, "export.start", asked))).toBe("LOCKED");
    expect(await reasonOf(callAs(owing, "export.list", { openingId: opening.id }))).toBe("LOCKED");
    expect(await reasonOf(callAs(owing, "export.get", { id: row.id }))).toBe("LOCKED");
    expect(await reasonOf(callAs(owing, "export.cancel", { id: row.id }))).toBe("LOCKED");
    expect((await fetchExport(owing, row.id)).status).toBe(423);
    const whole = role === "ADMIN" ? "LOCKED" : "FORBIDDEN";
    expect(await reasonOf(callAs(owing, "export.startWhole", { hasFiles: true }))).toBe(whole);
    expect(await reasonOf(callAs(owing, "export.listWhole", undefined))).toBe(whole);
  });

  test("finds nobody in the archive whom they had to review and who withdrew", async () => {
    const { owing, opening } = world;
    const { id: openingId, organizationId } = opening;
    // In the running, and not to be reviewed before there is an outcome: withheld all the same.
    await makeApplication(opening, { name: CANARIES.lastName });
    const reviewed = { in: [world.application.id, world.neighbour.id] };
    await store().application.updateMany({ where: { id: reviewed }, data: { status: "WITHDRAWN" } });
    const files = await exportedFiles(owing, openingId);
    expect(canariesIn(files)).toEqual([]);
    expect(recordOf(files).openings[0]).toMatchObject({
      leftOut: 3,
      applications: [],
      votes: [],
      rounds: [],
      decisions: [],
      followUps: [],
    });
    expect(files.get("README.txt")?.toString("utf8")).toContain(
      "has still to review them: 3 of the candidates.",
    );
    if (role === "ADMIN") expect(canariesIn(await exportedFiles(owing, null))).toEqual([]);
    await store().application.updateMany({
      where: { id: reviewed, organizationId },
      data: { status: "ACTIVE" },
    });
  });
});

describe("whoever has nothing to review", () => {
  test("sees names and certificates, and a review only once it is handed in", async () => {
    const world = await makeBlindWorld("REVIEWER");
    const recruiter = await makeMember(
      { id: world.owing.organizationId, name: world.owing.organizationName, isDemo: false },
      "RECRUITER",
    );
    const auditor = await makeMember(
      { id: world.owing.organizationId, name: world.owing.organizationName, isDemo: false },
      "AUDITOR",
    );
    await draftReview(world, world.other, 4);
    const { ratingNote, overallNote, voteReason, lastName, certificate } = CANARIES;
    for (const exporter of [recruiter, auditor]) {
      const files = await exportedFiles(exporter, world.opening.id);
      const found = canariesIn(files);
      const [opening] = recordOf(files).openings;
      const letter = opening?.decisions[0]?.letter;
      expect(letter === null, "letters are for who writes them").toBe(exporter === auditor);
      expect(opening?.applications[0]?.credentials[0]?.proof?.document).toMatch(/^eyJ/);
      expect(found).toEqual(expect.arrayContaining([lastName, certificate]));
      expect(found).not.toContain(ratingNote);
      expect(found).not.toContain(overallNote);
      expect(found, "the vote still runs").not.toContain(voteReason);
    }
    await asMember(world.other).review.submit({ applicationId: world.application.id });
    await asMember(world.other).review.confirm({ applicationId: world.application.id, changes: [] });
    const found = canariesIn(await exportedFiles(recruiter, world.opening.id));
    expect(found).toEqual(expect.arrayContaining([ratingNote, overallNote]));
  });

  test("reads who chose whom where the ballot was open, and counts alone where it was closed", async () => {
    const { actors, organization } = await makeOrganization();
    const voters = [];
    for (const name of ["Ada Voter", "Ben Voter", "Cleo Voter"]) {
      voters.push(await makeMember(organization, "REVIEWER", { name }));
    }
    for (const ballot of ["OPEN", "CLOSED"] as const) {
      const opening = await makeOpening(actors.HIRING_MANAGER);
      await makePanel(
        opening,
        voters.map((actor) => ({ actor, isReviewing: false })),
      );
      const pair = [await makeApplication(opening), await makeApplication(opening)];
      const votes = voters.map((by, index) => ({ by, for: index % 2, reason: `reason ${index}` }));
      const { id } = await makeBallot(actors.RECRUITER, pair, { ballot, votes });
      await store().comparison.update({ where: { id }, data: { endedAt: new Date() } });
      const [vote] = recordOf(await exportedFiles(actors.ADMIN, opening.id)).openings[0]?.votes ?? [];
      const [first, second] = pair.map((one) => one.id);
      expect(vote?.counts).toEqual([
        { applicationId: first, count: 2 },
        { applicationId: second, count: 1 },
        { applicationId: null, count: 0 },
      ]);
      if (ballot === "OPEN")
        expect(vote?.votes?.map(({ voter }) => voter)).toEqual(voters.map((one) => one.name));
      else expect(vote).toMatchObject({ votes: null, reasons: expect.any(Array) });
    }
  });

  test("is refused as a reviewer, whatever was reviewed", async () => {
    const { actors } = await makeOrganization();
    const opening = await makeOpening(actors.HIRING_MANAGER);
    await makePanel(opening, [{ actor: actors.REVIEWER, isReviewing: true }]);
    const asked = { openingId: opening.id, hasFiles: true };
    expect(await reasonOf(callAs(actors.REVIEWER, "export.start", asked))).toBe("FORBIDDEN");
  });
});

test("what somebody may see is asked again when the download begins", async () => {
  const { actors } = await makeOrganization();
  const opening = await makeOpening(actors.HIRING_MANAGER);
  const application = await makeApplication(opening, { name: CANARIES.lastName });
  const id = await startExportAs(actors.HIRING_MANAGER, opening.id);
  await store().outcome.create({
    data: {
      organizationId: opening.organizationId,
      applicationId: application.id,
      statement: "Answers in a day",
    },
  });
  await makePanel(opening, [{ actor: actors.HIRING_MANAGER, isReviewing: true }]);
  expect((await fetchExport(actors.HIRING_MANAGER, id)).status).toBe(423);
  const files = await exportedFiles(actors.RECRUITER, opening.id);
  expect(tableOf(files, "candidates.csv")).toHaveLength(1);
});
