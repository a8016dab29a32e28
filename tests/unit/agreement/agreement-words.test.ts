import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  agreementFinding,
  agreementWords,
  gradeOf,
  standingWords,
  twoDecimals,
} from "@/domain/agreement/agreement-words";
import { leanFinding, leanWords } from "@/domain/agreement/lean-words";
import { RUNS } from "@/tests/unit/scoring/arbitraries";

const of = (name: string, alpha: number | null, standing = "MEASURED" as const) => ({
  name,
  alpha,
  standing,
});

describe("the words of agreement", () => {
  it("are good, tentative or weak, with the number", () => {
    expect([0.81, 0.8, 0.74, 0.667, 0.66, -0.2].map(agreementWords)).toEqual([
      "good, 0.81",
      "good, 0.80",
      "tentative, 0.74",
      "tentative, 0.67",
      "weak, 0.66",
      "weak, −0.20",
    ]);
  });

  it("never round into a better word", () => {
    expect(agreementWords(0.7999)).toBe("tentative, 0.79");
    expect(agreementWords(0.6666)).toBe("weak, 0.66");
    fc.assert(
      fc.property(fc.double({ min: -1, max: 1, noNaN: true }), (agreement) => {
        const printed = Number(twoDecimals(agreement).replace("−", "-"));
        expect(gradeOf(agreement) === "good").toBe(printed >= 0.8);
        expect(gradeOf(agreement) === "weak").toBe(printed < 0.67);
      }),
      RUNS,
    );
  });

  it("say why there is no number", () => {
    const none = { criterionId: "c", alpha: null, range: null, together: null, pairs: [] };
    expect(standingWords({ ...none, coRated: 4, standing: "TOO_FEW" })).toBe(
      "too few to say, 4 rated by two",
    );
    expect(standingWords({ ...none, coRated: 0, standing: "TOO_FEW" })).toBe("nothing rated by two yet");
    expect(standingWords({ ...none, coRated: 12, standing: "ALL_ALIKE" })).toBe("the same level every time");
  });

  it("say first where reviewers agree, then what to look at", () => {
    expect(agreementFinding([of("Productivity", 0.83), of("Business value", 0.58)])).toBe(
      "Reviewers largely agree on “Productivity”; they read “Business value” differently: look at the anchors",
    );
    expect(agreementFinding([of("A", 0.9), of("B", 0.7), of("C", null)])).toBe(
      "Reviewers largely agree on “A” and agree by and large on “B”",
    );
    expect(agreementFinding([of("A", 0.2), of("B", 0.1)])).toBe(
      "Reviewers read “A” and “B” differently: look at the anchors",
    );
    expect(agreementFinding([of("A", 0.9), of("B", 0.85)])).toBe(
      "Reviewers largely agree on every criterion",
    );
  });

  it("say nothing of agreement where nothing is measured", () => {
    const few = { name: "A", alpha: null, standing: "TOO_FEW" as const };
    expect(agreementFinding([few])).toBe(
      "Too few outcomes are rated by two people to say how far they agree",
    );
    expect(agreementFinding([few, { ...few, standing: "ALL_ALIKE" as const }])).toContain("the same level");
  });
});

describe("the words of leans", () => {
  it("have a sign and one decimal", () => {
    expect([0.21, -0.2, 0.04, -0.04, 1].map(leanWords)).toEqual(["+0.2", "−0.2", "0.0", "0.0", "+1.0"]);
  });

  it("name the strictest and the most lenient once they are half a level apart", () => {
    const jonas = { name: "Jonas", lean: -0.2 };
    expect(leanFinding([jonas, { name: "Tomás", lean: 0.2 }])).toBe(
      "Nobody is noticeably stricter than the others",
    );
    expect(leanFinding([jonas, { name: "Mei", lean: 0 }, { name: "Tomás", lean: 0.4 }])).toBe(
      "Jonas rates the same outcomes about 0.6 levels below Tomás",
    );
    expect(
      leanFinding([
        { name: "Jonas", lean: -0.5 },
        { name: "Mei", lean: 0.5 },
      ]),
    ).toContain("one level below Mei");
  });
});
