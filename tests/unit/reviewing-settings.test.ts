import { describe, expect, it } from "vitest";
import { refusedSettings, reviewingVersion } from "@/domain/reviewing-settings";

const SETTINGS = {
  reviewOrder: null,
  reviewDueOn: null,
  reviewsNeeded: null,
  hidesEmployer: true,
  hidesDates: true,
  requiresCalibration: false,
} as const;
const OPEN = { hasBegun: false, isSealed: false };

describe("what may be changed about reviewing", () => {
  it("is everything before the first rating, for whoever has nothing left to rate", () => {
    const to = { ...SETTINGS, hidesEmployer: false, hidesDates: false, reviewsNeeded: 1 };
    expect(refusedSettings(SETTINGS, to, OPEN)).toEqual({});
  });

  it("is not to show more once rating has begun; hiding more and everything else stays open", () => {
    const begun = { ...OPEN, hasBegun: true };
    const shown = { ...SETTINGS, hidesDates: false };
    expect(Object.keys(refusedSettings(SETTINGS, shown, begun))).toEqual(["hidesDates"]);
    expect(refusedSettings(shown, SETTINGS, begun)).toEqual({});
    expect(refusedSettings(shown, { ...shown, reviewsNeeded: 2, reviewDueOn: "2026-11-24" }, begun)).toEqual(
      {},
    );
  });

  it("tells who still has reviews closed to them the same whether others have begun or not", () => {
    const to = { ...SETTINGS, hidesEmployer: false, reviewsNeeded: 2 };
    const before = refusedSettings(SETTINGS, to, { hasBegun: false, isSealed: true });
    expect(refusedSettings(SETTINGS, to, { hasBegun: true, isSealed: true })).toEqual(before);
    expect(Object.keys(before)).toEqual(["hidesEmployer", "reviewsNeeded"]);
  });

  it("lets them raise how many reviews are needed, not lower it", () => {
    const sealed = { hasBegun: true, isSealed: true };
    const two = { ...SETTINGS, reviewsNeeded: 2 };
    expect(refusedSettings(two, { ...two, reviewsNeeded: 3 }, sealed)).toEqual({});
    expect(refusedSettings(two, SETTINGS, sealed)).toEqual({});
    expect(refusedSettings(two, { ...two, reviewsNeeded: 1 }, sealed)).toHaveProperty("reviewsNeeded");
  });

  it("has a version of its own that any change moves", () => {
    const changes = [
      {},
      { reviewOrder: "BY_CRITERION" as const },
      { reviewOrder: "BY_APPLICATION" as const },
      { reviewDueOn: "2026-11-24" },
      { reviewsNeeded: 2 },
      { hidesEmployer: false },
      { hidesDates: false },
      { requiresCalibration: true },
    ];
    const versions = changes.map((change) => reviewingVersion({ ...SETTINGS, ...change }));
    expect(new Set(versions).size).toBe(changes.length);
    expect(reviewingVersion({ ...SETTINGS })).toBe(versions[0]);
  });
});
