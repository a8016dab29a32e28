import { spawn } from "node:child_process";
import { once } from "node:events";
import { afterAll, beforeEach, expect, it } from "vitest";
import type { ImportView } from "@/domain/import/import-view";
import { manyPeople } from "@/scripts/bench/many-people";
import type { Actor } from "@/server/actor";
import { inTransaction } from "@/server/db";
import { getImport } from "@/server/services/import-list";
import { runImport, undoImport } from "@/server/services/import-start";
import { closeJobQueue } from "@/server/services/job-queue";
import { makeOrganization } from "@/tests/support/factory";
import { bringIn, checked, stored, workOn } from "@/tests/support/import-factory";
import { type MadeOpening, makeOpening } from "@/tests/support/opening-factory";
import { store } from "@/tests/support/store";

afterAll(closeJobQueue);

/** A process of its own has to start: seconds, or on a busy machine half a minute. */
const PATIENCE = { timeout: 90_000 };
const ROWS = 500;

let recruiter: Actor;
let opening: MadeOpening;
let brought: ImportView;

beforeEach(async () => {
  const { actors } = await makeOrganization({ roles: ["RECRUITER"] });
  recruiter = actors.RECRUITER;
  opening = await makeOpening(recruiter);
  brought = await checked(recruiter, await bringIn(recruiter, opening.id, manyPeople(ROWS, 0).csv));
});

/** Waits until somebody waits for a lock in this test's own database. */
async function somebodyWaits(): Promise<void> {
  const [row] = await store().$queryRaw<{ count: number }[]>`
    SELECT count(*)::int FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
  if (row?.count === 0) await somebodyWaits();
}

/** Lets a process of its own work up to where it says how far it is, with rows written or removed, and ends it there. */
async function killInTheMiddle(): Promise<void> {
  await inTransaction(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM "Import" WHERE id = ${brought.id}::uuid FOR NO KEY UPDATE`;
    const args = ["--conditions=react-server", "--import", "tsx", "tests/support/doomed-deed.ts"];
    const deed = { deed: "import", actor: recruiter, input: { id: brought.id } };
    const child = spawn(process.execPath, args, {
      env: { ...process.env, DEED: JSON.stringify(deed) },
      stdio: "inherit",
    });
    await somebodyWaits();
    child.kill("SIGKILL");
    expect(await once(child, "exit")).toEqual([null, "SIGKILL"]);
  });
}

async function rows() {
  const where = { organizationId: recruiter.organizationId };
  return {
    candidates: await store().candidate.count({ where }),
    applications: await store().application.count({ where }),
    scores: await store().score.count({ where }),
    done: await store().auditEvent.count({
      where: { ...where, action: { in: ["import.done", "import.undone"] } },
    }),
  };
}

const NOBODY = { candidates: 0, applications: 0, scores: 0 };
const EVERYBODY = { candidates: ROWS, applications: ROWS, scores: ROWS };

it(
  "an import that is killed in the middle leaves nobody, and whoever takes it up stores everybody",
  PATIENCE,
  async () => {
    await runImport(recruiter, { id: brought.id, version: brought.version, isSkippingBad: false });
    await killInTheMiddle();
    expect(await rows()).toEqual({ ...NOBODY, done: 0 });
    expect(await getImport(recruiter, brought)).toMatchObject({ state: "IMPORTING" });
    expect(await workOn(recruiter, brought)).toMatchObject({ state: "DONE" });
    expect(await rows()).toEqual({ ...EVERYBODY, done: 1 });
  },
);

it(
  "an undo that is killed in the middle leaves everybody, and whoever takes it up leaves nobody",
  PATIENCE,
  async () => {
    const { version } = await stored(recruiter, brought);
    await undoImport(recruiter, { id: brought.id, version });
    await killInTheMiddle();
    expect(await rows()).toEqual({ ...EVERYBODY, done: 1 });
    expect(await getImport(recruiter, brought)).toMatchObject({ state: "UNDOING" });
    expect(await workOn(recruiter, brought)).toMatchObject({ state: "UNDONE" });
    expect(await rows()).toEqual({ ...NOBODY, done: 2 });
  },
);

it("two workers at one import store it once", PATIENCE, async () => {
  await runImport(recruiter, { id: brought.id, version: brought.version, isSkippingBad: false });
  await Promise.all([workOn(recruiter, brought), workOn(recruiter, brought)]);
  expect(await rows()).toEqual({ ...EVERYBODY, done: 1 });
});
