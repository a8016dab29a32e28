import { expect, it } from "vitest";
import { describeBand } from "@/domain/ranking/band-words";
import type { Standing } from "@/domain/ranking/standing";
import { isAhead } from "@/domain/scoring/is-ahead";
import { rankingColumns } from "@/tests/support/ranking-columns";

const columns = { ...rankingColumns([]), name: ["Amara", "Ben", "Chiara", "Daniel"] };
const context = { columns, priorSupport: 0.2, limit: 0.026 };
const standing = (row: number, support: number, sd = 0.1): Standing => {
  return { id: String(row), row, isRated: true, support, sd };
};

it("says of a band only what holds for every pair in it", () => {
  const close = [standing(0, 0.5), standing(1, 0.48), standing(2, 0.46)];
  expect(describeBand(close, [], true, context).note).toBe(
    "Nobody here is ahead of another with 80 % or more",
  );
  // The second is sharper than the first, and so ahead of the third where the first is not.
  const mixed = [standing(0, 0.5, 0.3), standing(1, 0.49, 0.05), standing(2, 0.36, 0.05)];
  expect(isAhead(mixed[0] as Standing, mixed[2] as Standing, 0.2)).toBe(false);
  expect(isAhead(mixed[1] as Standing, mixed[2] as Standing, 0.2)).toBe(true);
  expect(describeBand(mixed, [], true, context).note).toBe(
    "Amara is not ahead of anyone here with 80 % or more",
  );
});

it("says whom a band is behind, and everyone only where it is", () => {
  const band = [standing(3, 0.2)];
  expect(describeBand(band, [standing(0, 0.6)], false, context)).toEqual({
    title: "Behind",
    note: "80 % or more behind everyone above",
  });
  const above = [standing(0, 0.6), standing(1, 0.28)];
  expect(describeBand(band, above, false, context).note).toBe("80 % or more behind Amara");
});

it("names a lead, the only one, and those with almost nothing shown", () => {
  expect(describeBand([standing(0, 0.6)], [], true, context).title).toBe("Ahead");
  expect(describeBand([standing(0, 0.6)], [], false, context).title).toBe("The only one with a place");
  expect(describeBand([standing(3, 0.02)], [standing(0, 0.6)], false, context)).toEqual({
    title: "Behind, with almost nothing shown yet",
    note: "Certificates alone can add 2.6 points at most",
  });
});
