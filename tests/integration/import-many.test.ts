import { afterAll, expect, test } from "vitest";
import { manyPeople } from "@/scripts/bench/many-people";
import { closeJobQueue } from "@/server/services/job-queue";
import { makeOrganization } from "@/tests/support/factory";
import { bringIn, checked, stored, undone } from "@/tests/support/import-factory";
import { makeOpening } from "@/tests/support/opening-factory";
import { store } from "@/tests/support/store";

afterAll(closeJobQueue);

/** All hundred thousand with `IMPORT_ROWS=100000`. */
const ROWS = Number(process.env.IMPORT_ROWS ?? 3000);
const BAD_EVERY = 100;
const PATIENCE = { timeout: 60_000 + ROWS * 4 };

test(
  `of ${ROWS} rows with one bad in a hundred exactly those are reported, the rest comes in, and goes again`,
  PATIENCE,
  async () => {
    const { actors } = await makeOrganization({ roles: ["RECRUITER"] });
    const opening = await makeOpening(actors.RECRUITER);
    const { csv, badLines } = manyPeople(ROWS, BAD_EVERY);
    const brought = await bringIn(actors.RECRUITER, opening.id, csv);
    const good = ROWS - badLines.length;
    const known = await checked(actors.RECRUITER, brought);
    expect(known).toMatchObject({ state: "CHECKED", rowsTotal: ROWS, rowsBad: badLines.length });
    const where = { organizationId: opening.organizationId };
    const problems = await store().importProblem.findMany({ where, orderBy: { line: "asc" } });
    expect(problems.map(({ line, column }) => [line, column])).toEqual(
      badLines.map((line) => [line, "Name"]),
    );
    expect(await store().candidate.count({ where })).toBe(0);

    const done = await stored(actors.RECRUITER, brought, true);
    expect(done).toMatchObject({ state: "DONE", counts: { candidates: good, skipped: badLines.length } });
    const numbers = await store().application.aggregate({
      where,
      _count: true,
      _min: { number: true },
      _max: { number: true },
    });
    expect(numbers).toEqual({ _count: good, _min: { number: 1 }, _max: { number: good } });
    expect(await store().score.count({ where })).toBe(good);

    expect(await undone(actors.RECRUITER, brought)).toMatchObject({ state: "UNDONE" });
    expect(await store().candidate.count({ where })).toBe(0);
    expect(await store().application.count({ where })).toBe(0);
    expect(await store().score.count({ where })).toBe(0);
  },
);
