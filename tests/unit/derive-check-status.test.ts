import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { afterCheck, type CheckSaid, deriveCheckStatus, standingChecks } from "@/domain/derive-check-status";
import { CHECK_VERDICTS, type CheckStatus, type CheckVerdict } from "@/domain/evidence-check";

let made = 0;
function check(by: string, verdict: CheckVerdict, rest: Partial<CheckSaid> = {}): CheckSaid {
  made += 1;
  const at = `2026-11-01T10:00:${String(made % 60).padStart(2, "0")}.000Z`;
  return { id: `check ${String(made).padStart(4, "0")}`, by, verdict, at, reopenedAt: null, ...rest };
}

const S = "SUPPORTS";
const P = "SUPPORTS_PARTLY";
const N = "DOES_NOT_SUPPORT";
const C = "CANNOT_TELL";

describe("with one person to check", () => {
  it.each<[CheckVerdict[], CheckStatus]>([
    [[], "UNCHECKED"],
    [[S], "CHECKED"],
    [[P], "PARTLY"],
    [[N], "DISPUTED"],
    [[C], "UNCHECKED"],
    [[S, P], "PARTLY"],
    [[S, N], "DISPUTED"],
    [[P, N, S], "DISPUTED"],
    [[S, C], "CHECKED"],
  ])("%j of different people makes it %s", (verdicts, status) => {
    const checks = verdicts.map((verdict, index) => check(`member ${index}`, verdict));
    expect(deriveCheckStatus(checks, 1).status).toBe(status);
  });
});

describe("with two people to check", () => {
  it.each<[CheckVerdict[], CheckStatus]>([
    [[S], "UNCHECKED"],
    [[P], "UNCHECKED"],
    [[N], "DISPUTED"],
    [[S, C], "UNCHECKED"],
    [[S, S], "CHECKED"],
    [[S, P], "PARTLY"],
    [[P, P], "PARTLY"],
    [[S, S, N], "DISPUTED"],
    [[S, S, P], "PARTLY"],
    [[S, S, C], "CHECKED"],
  ])("%j of different people makes it %s", (verdicts, status) => {
    const checks = verdicts.map((verdict, index) => check(`member ${index}`, verdict));
    expect(deriveCheckStatus(checks, 2).status).toBe(status);
  });

  it("counts one person once, by what they said last", () => {
    const twice = [check("dana", S), check("dana", S)];
    expect(deriveCheckStatus(twice, 2)).toMatchObject({ status: "UNCHECKED", supporting: 1 });
    const first = check("dana", N, { at: "2026-11-01T09:00:00.000Z" });
    const now = check("dana", P, { at: "2026-11-02T09:00:00.000Z" });
    expect(deriveCheckStatus([now, first, check("priya", S)], 2)).toMatchObject({
      status: "PARTLY",
      deciding: { id: now.id },
      supporting: 2,
    });
  });
});

it("leaves out what was opened again, and then what that person said before counts", () => {
  const before = check("dana", S, { at: "2026-11-01T09:00:00.000Z" });
  const after = check("dana", N, { at: "2026-11-02T09:00:00.000Z", reopenedAt: "2026-11-03T09:00:00.000Z" });
  expect(standingChecks([before, after])).toEqual([before]);
  expect(deriveCheckStatus([after], 1).status).toBe("UNCHECKED");
});

it("says what it would be if somebody now said something", () => {
  const checks = [check("dana", S), check("priya", S)];
  expect(afterCheck(checks, { by: "tomas", verdict: P }, 2).status).toBe("PARTLY");
  expect(afterCheck(checks, { by: "dana", verdict: C }, 2).status).toBe("UNCHECKED");
  expect(afterCheck([], { by: "dana", verdict: S }, 2)).toMatchObject({ status: "UNCHECKED", supporting: 1 });
});

const said = fc.record({
  id: fc.uuid(),
  by: fc.constantFrom("a", "b", "c"),
  verdict: fc.constantFrom(...CHECK_VERDICTS),
  at: fc.constantFrom("1", "2", "3"),
  reopenedAt: fc.option(fc.constant("4")),
});
const FAVOUR: Record<CheckStatus, number> = { DISPUTED: 0, UNCHECKED: 1, PARTLY: 2, CHECKED: 3 };

it("does not depend on the order, and needing two is never more favourable than needing one", () => {
  fc.assert(
    fc.property(fc.uniqueArray(said, { maxLength: 8, selector: ({ id }) => id }), (checks) => {
      const [one, two] = [deriveCheckStatus(checks, 1), deriveCheckStatus(checks, 2)];
      expect(deriveCheckStatus([...checks].reverse(), 2)).toEqual(two);
      expect(FAVOUR[two.status]).toBeLessThanOrEqual(FAVOUR[one.status]);
      expect(two.deciding === null).toBe(two.status === "UNCHECKED");
    }),
    { numRuns: 1000 },
  );
});
