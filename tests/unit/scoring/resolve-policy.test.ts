import { describe, expect, it } from "vitest";
import { fillPolicy } from "@/domain/scoring/fill-policy";
import { InputRefused } from "@/domain/scoring/refusal";
import { resolvePolicy } from "@/domain/scoring/resolve-policy";

describe("resolvePolicy", () => {
  it("fills in what is left out", () => {
    expect(resolvePolicy({})).toEqual(fillPolicy({}));
  });

  it("refuses with every reason", () => {
    const refuse = () =>
      resolvePolicy({
        roleExpectsAi: 2,
        criteria: [
          { id: "a", weight: 0.5 },
          { id: "b", weight: 0.4 },
        ],
      });
    expect(refuse).toThrow(InputRefused);
    expect(refuse).toThrow(/criteria: weights must sum to 1, these sum to 0\.9\nroleExpectsAi: /);
  });
});
