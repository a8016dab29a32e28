import { describe, expect, it } from "vitest";
import { panelVersion, whoStartsReviewing, whoStopsReviewing } from "@/domain/panel-change";

const mei = { memberId: "01890000-0000-7000-8000-000000000001", isReviewing: true };
const tom = { memberId: "01890000-0000-7000-8000-000000000002", isReviewing: false };

describe("panelVersion", () => {
  it("depends on who is there and who reviews, not on the order", () => {
    expect(panelVersion([mei, tom])).toBe(panelVersion([tom, mei]));
    const versions = [[], [mei], [tom], [mei, tom], [mei, { ...tom, isReviewing: true }]].map(panelVersion);
    expect(new Set(versions).size).toBe(versions.length);
  });

  it("is a version the input takes", () => {
    for (const members of [[], [mei], [mei, tom]]) {
      expect(Number.isInteger(panelVersion(members))).toBe(true);
      expect(panelVersion(members)).toBeGreaterThanOrEqual(1);
    }
  });
});

describe("who stops and who starts", () => {
  it("counts both leaving the panel and staying for information", () => {
    expect(whoStopsReviewing([mei, tom], [tom])).toEqual([mei.memberId]);
    expect(whoStopsReviewing([mei], [{ ...mei, isReviewing: false }])).toEqual([mei.memberId]);
    expect(whoStopsReviewing([tom], [])).toEqual([]);
    expect(whoStartsReviewing([tom], [mei, { ...tom, isReviewing: true }])).toEqual([
      mei.memberId,
      tom.memberId,
    ]);
  });
});
