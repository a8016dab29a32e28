import { describe, expect, it } from "vitest";
import { ownStrength } from "@/domain/candidate-link/own-strength";
import { fillPolicy } from "@/domain/scoring/fill-policy";

const { evidenceStrength } = fillPolicy({});
const statement = { id: "s", kind: "BARE_SELF_REPORT", checkStatus: "UNCHECKED", title: "" } as const;
const report = { id: "r", kind: "ARTIFACT", checkStatus: "UNCHECKED", title: "Weekly report" } as const;
const percent = (share: number) => Math.round(share * 100);

describe("ownStrength", () => {
  it("of a bare word: numbers, work, and people would raise it, the most first", () => {
    const { strength, words, raises } = ownStrength([statement], false, evidenceStrength);
    expect(percent(strength)).toBe(10);
    expect(words).toBe("Your own word; nobody has checked it yet");
    expect(raises.map((raise) => raise.strength.toFixed(3))).toEqual([
      "0.955",
      "0.640",
      "0.505",
      "0.415",
      "0.200",
    ]);
    expect(raises.at(-1)?.words).toBe("What was measured, with the number before and after");
  });

  it("of evidence that waits: its check would raise it, and it is not asked for again", () => {
    const { strength, raises } = ownStrength([statement, report], true, evidenceStrength);
    expect(percent(strength)).toBe(36);
    const check = raises.find(({ note }) => note === "it is with them");
    expect(check?.words).toBe("“Weekly report” being checked");
    expect(percent(check?.strength ?? 0)).toBe(68);
    expect(raises.some(({ words }) => words.startsWith("The work itself"))).toBe(false);
  });

  it("of checked evidence says so, and disputed evidence counts for nothing", () => {
    const checked = ownStrength([statement, { ...report, checkStatus: "CHECKED" }], true, evidenceStrength);
    expect(checked.words).toBe("Somebody has checked it");
    expect(percent(checked.strength)).toBe(68);
    const disputed = ownStrength([statement, { ...report, checkStatus: "DISPUTED" }], true, evidenceStrength);
    expect(percent(disputed.strength)).toBe(20);
  });
});
