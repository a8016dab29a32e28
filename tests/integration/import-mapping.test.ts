import { afterAll, beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "@/server/actor";
import { mapImport } from "@/server/services/import-map";
import { previewImport } from "@/server/services/import-preview";
import { cancelImport, checkImport, runImport } from "@/server/services/import-start";
import { closeJobQueue } from "@/server/services/job-queue";
import { refusal } from "@/tests/support/expect-refusal";
import { makeOrganization } from "@/tests/support/factory";
import { bringIn, checked, csvOf, importText, stored, workOn } from "@/tests/support/import-factory";
import { type MadeOpening, makeOpening } from "@/tests/support/opening-factory";
import { store } from "@/tests/support/store";

afterAll(closeJobQueue);

let recruiter: Actor;
let opening: MadeOpening;

beforeEach(async () => {
  const { actors } = await makeOrganization({ roles: ["RECRUITER", "HIRING_MANAGER"] });
  recruiter = actors.RECRUITER;
  opening = await makeOpening(actors.HIRING_MANAGER);
});

const PEOPLE = csvOf([
  ["Reference", "Name", "E-mail", "Employer", "Links"],
  [
    "k-1",
    "Mara Lind",
    "Mara@Example.test",
    "Harbour Line",
    "https://mara.example\nhttps://code.example/mara",
  ],
  ["k-2", "Ben Okoro", "ben@example.test", "", ""],
  ["k-3", "Zoë Ångström", "", "", ""],
]);

function applications() {
  return store().application.findMany({
    where: { openingId: opening.id },
    include: { candidate: true, score: true },
    orderBy: { number: "asc" },
  });
}

describe("mapping", () => {
  test("what a heading was taken for is remembered for the next file", async () => {
    const file = csvOf([
      ["Wer", "Post"],
      ["Mara Lind", "mara@example.test"],
    ]);
    const brought = await bringIn(recruiter, opening.id, file);
    expect(brought.mapping).toEqual(["", ""]);
    const { id, version } = brought;
    await mapImport(recruiter, {
      id,
      version,
      subject: "CANDIDATE",
      mapping: ["candidateName", "candidateEmail"],
    });
    const next = await bringIn(recruiter, opening.id, file);
    expect(next.mapping).toEqual(["candidateName", "candidateEmail"]);
    const preview = await previewImport(recruiter, { id: next.id });
    expect(preview).toMatchObject({
      kind: "TABLE",
      missing: [],
      guesses: [{ from: "LAST_TIME" }, { from: "LAST_TIME" }],
    });
  });

  test("a file nobody has mapped is not checked, and says what is missing", async () => {
    const brought = await bringIn(recruiter, opening.id, csvOf([["Wer"], ["Mara Lind"]]));
    await refusal(checkImport(recruiter, brought), "LOCKED");
    const preview = await previewImport(recruiter, { id: brought.id });
    expect(preview).toMatchObject({ kind: "TABLE", rows: [{ line: 2, cells: ["Mara Lind"], problems: [] }] });
  });

  test("two who map at the same time: the second is asked", async () => {
    const { id, version } = await bringIn(recruiter, opening.id, PEOPLE);
    const input = { id, version, subject: "CANDIDATE" as const };
    await mapImport(recruiter, input);
    expect(await refusal(mapImport(recruiter, input), "CONFLICT")).toMatchObject({ current: { id } });
  });

  test("another separator reads other columns", async () => {
    const { id, version, columns } = await bringIn(
      recruiter,
      opening.id,
      "Name;E-mail\r\nMara Lind;mara@example.test",
    );
    expect(columns).toEqual(["Name", "E-mail"]);
    const input = { id, version, subject: "CANDIDATE" as const, separator: "," as const };
    expect((await mapImport(recruiter, input)).columns).toEqual(["Name;E-mail"]);
  });
});

describe("stopping", () => {
  test("what was stopped stores nothing, and can be begun again", async () => {
    const brought = await bringIn(recruiter, opening.id, PEOPLE);
    const { version } = await checked(recruiter, brought);
    await runImport(recruiter, { id: brought.id, version, isSkippingBad: false });
    expect(await cancelImport(recruiter, brought)).toMatchObject({ state: "CANCELLED" });
    expect(await workOn(recruiter, brought)).toMatchObject({ state: "CANCELLED" });
    expect(await applications()).toEqual([]);
    await checked(recruiter, brought);
    expect(await stored(recruiter, brought)).toMatchObject({ state: "DONE" });
  });

  test("when other rows would be left out than the check found, nothing is stored", async () => {
    await importText(
      recruiter,
      opening.id,
      csvOf([
        ["Candidate", "Statement"],
        ["Mara Lind", "Did something good with it."],
      ]),
    );
    const file = csvOf([
      ["Candidate", "Outcome", "Kind", "Title"],
      ["Mara Lind", "Did something good with it.", "Artifact", "It"],
    ]);
    const brought = await checked(recruiter, await bringIn(recruiter, opening.id, file));
    expect(brought).toMatchObject({ state: "CHECKED", rowsBad: 0 });
    await store().outcome.deleteMany({ where: { organizationId: recruiter.organizationId } });
    const failed = await stored(recruiter, brought);
    expect(failed).toMatchObject({ state: "FAILED" });
    expect(failed.failure).toMatch(/has changed since the file was checked/);
  });

  test("an archived opening takes nothing in", async () => {
    const { id } = await makeOpening(recruiter, { status: "ARCHIVED" });
    await refusal(bringIn(recruiter, id, PEOPLE), "LOCKED");
  });
});
