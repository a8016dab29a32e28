import { describe, expect, it } from "vitest";
import {
  basisWords,
  directWords,
  doneWords,
  finishWords,
  leftWords,
  minutesFor,
  outcomeFinding,
  questionsFinding,
  questionWords,
  reliabilityWords,
  roundHiddenWords,
  voteFinding,
} from "@/domain/pairwise/round-words";

const name = (id: string) => id.charAt(0).toUpperCase() + id.slice(1);
const strength = (applicationId: string, aheadOfNext: number | null) => {
  return { applicationId, strength: 0, error: 1, share: 0.5, low: 0.1, high: 0.9, aheadOfNext };
};
const result = (sure: number, choices = 9) => {
  return {
    strengths: [strength("chiara", sure), strength("amara", null)],
    reliability: 0.7,
    choices,
    cannotTell: 0,
  };
};
const question = { chosenId: "chiara", aheadId: "amara", team: 0.61, evidence: 0.86 };

describe("what a round says", () => {
  it("says who would be chosen only from 80 %", () => {
    expect(outcomeFinding(result(0.87), name)).toBe("The team would choose Chiara: 87 %");
    expect(outcomeFinding(result(0.799), name)).toBe("Too close to call between Chiara and Amara, 79 %");
    expect(outcomeFinding(result(0.5, 0), name)).toBe("Nobody was chosen over anybody yet");
  });

  it("puts a disagreement as a question, and claims no more of either side than it is sure of", () => {
    expect(questionWords(question, name)).toBe(
      "The team leans towards Chiara, 61 %; the evidence has Amara ahead, 86 %.",
    );
    expect(questionWords({ ...question, team: 0.88, evidence: 0.55 }, name)).toBe(
      "The team would choose Chiara, 88 %; by the evidence Amara and Chiara are too close to call.",
    );
    expect(questionsFinding(0)).toBe("Gut and evidence do not contradict each other");
    expect(questionsFinding(2)).toBe("Two questions the evidence leaves the team");
  });

  it("says how the two were answered about, by name only where there are names", () => {
    const open = { chosen: 2, ahead: 0, cannotTell: 1, chosenBy: ["Jonas", "Mei"], aheadBy: [] };
    expect(directWords(open, question, name)).toBe(
      "Side by side, Jonas and Mei chose Chiara, nobody Amara; one could not tell.",
    );
    const closed = { chosen: 2, ahead: 1, cannotTell: 0, chosenBy: null, aheadBy: null };
    expect(directWords(closed, question, name)).toBe("Side by side, two chose Chiara, one Amara.");
    const none = { chosen: 0, ahead: 0, cannotTell: 0, chosenBy: [], aheadBy: [] };
    expect(directWords(none, question, name)).toContain("Nobody was asked");
  });

  it("says how far the order carries", () => {
    expect(reliabilityWords(0.841)).toBe("Asked again, much the same order would come out: good, 0.84");
    expect(reliabilityWords(0.7)).toContain("by and large: tentative, 0.70");
    expect(reliabilityWords(0.3)).toContain("could well come out: weak, 0.30");
    expect(reliabilityWords(null)).toBe("");
  });

  it("counts as people do", () => {
    expect([leftWords(12), leftWords(1)]).toEqual(["12 pairs left", "1 pair left"]);
    expect(doneWords({ done: 3, asked: 5 })).toBe("3 of 5 done");
    expect([minutesFor(1), minutesFor(12), minutesFor(60)]).toEqual([1, 4, 20]);
    expect(voteFinding(1)).toContain("last pair");
    expect([finishWords(1), finishWords(3)]).toEqual(["After two more you can leave it at that.", ""]);
    expect(basisWords(result(0.9), 1)).toBe("9 choices of one person.");
    expect(basisWords({ ...result(0.9), cannotTell: 1 }, 3)).toContain("1 time somebody could not tell");
    expect(roundHiddenWords("TOO_FEW")).toContain("once three are done");
  });
});
