import { describe, expect, it } from "vitest";
import { evidenceAsCounted, ownStatement, ownWordKind } from "@/domain/scoring/evidence-as-counted";

const record = { id: "e", kind: "SYSTEM_RECORD" } as const;

describe("evidenceAsCounted", () => {
  it("counts as its kind only once somebody checked it", () => {
    expect(evidenceAsCounted({ ...record, checkStatus: "CHECKED" }, false)).toEqual({
      ...record,
      authenticity: 1,
    });
  });

  it.each([
    [true, "SPECIFIC_SELF_REPORT"],
    [false, "BARE_SELF_REPORT"],
  ])("counts as own word until then; measured: %s", (isMeasured, kind) => {
    const counted = evidenceAsCounted({ ...record, checkStatus: "UNCHECKED" }, isMeasured);
    expect(counted).toEqual({ id: "e", kind, authenticity: 1 });
  });

  it("counts for nothing when disputed", () => {
    expect(evidenceAsCounted({ ...record, checkStatus: "DISPUTED" }, true)).toEqual({
      ...record,
      authenticity: 0,
    });
  });
});

it("takes an outcome's statement for a piece of evidence that nobody checked", () => {
  const statement = ownStatement("s", true);
  expect(statement).toEqual({ id: "s", kind: "SPECIFIC_SELF_REPORT", checkStatus: "UNCHECKED" });
  expect(evidenceAsCounted(statement, true).kind).toBe(ownWordKind(true));
});
