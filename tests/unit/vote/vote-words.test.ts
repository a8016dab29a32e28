import { describe, expect, it } from "vitest";
import { closedBecause } from "@/domain/vote/vote-closing";
import { canTakeBack, UNDO_MS } from "@/domain/vote/vote-undo";
import {
  againstWords,
  dissentWords,
  hiddenWords,
  inWords,
  orWords,
  voteTitle,
  waitingWords,
} from "@/domain/vote/vote-words";
import { ballot } from "@/tests/unit/vote/ballots";

describe("a vote in words", () => {
  it("names what is asked", () => {
    expect(orWords(["A", "B", "C"])).toBe("A, B or C");
    expect(voteTitle(["Alina Marsh", "Ben Okoro"])).toBe("Alina or Ben");
    expect(voteTitle(["Candidate A", "Candidate B"])).toBe("Candidate A or Candidate B");
  });

  it("says how many are in, and who is not", () => {
    expect(inWords({ cast: 4, asked: 5 })).toBe("4 of 5 in");
    expect(waitingWords(["Priya Raman"])).toBe("Priya has not voted");
    expect(waitingWords(["Jonas Kerr", "Priya Raman"])).toBe("Jonas and Priya have not voted");
    expect(waitingWords([])).toBe("");
  });

  it("says who sees it differently, and from what", () => {
    const majority = { isAgainstMajority: true, isAgainstArithmetic: true };
    const arithmetic = { isAgainstMajority: false, isAgainstArithmetic: true };
    expect(dissentWords("Mei Tanaka", false, majority)).toBe("Mei Tanaka sees it differently");
    expect(dissentWords("Mei Tanaka", false, arithmetic)).toBe(
      "Mei Tanaka sees it differently from the arithmetic",
    );
    expect(dissentWords("Mei Tanaka", true, majority)).toBe("You see it differently");
    expect(dissentWords(null, false, majority)).toBe("Somebody sees it differently");
  });

  it("says kindly that the evidence sees it differently", () => {
    expect(againstWords("B", 0.973)).toBe(
      "The evidence puts B ahead: 97 %. Seeing it differently is welcome. What do you see that the arithmetic does not?",
    );
  });

  it("says what opens the result", () => {
    expect(hiddenWords("UNTIL_OWN_VOTE", "OPEN")).toBe("Nobody’s vote shows before yours.");
    expect(hiddenWords("TOO_FEW", "CLOSED")).toBe(
      "Counts show once three have voted, so that none gives another away.",
    );
  });
});

describe("why nobody can vote any more", () => {
  it("is nothing while the role is open", () => expect(closedBecause(ballot())).toBeNull());

  it.each([
    ["ARCHIVED", "This opening is archived, so it takes no more votes."],
    ["DECIDED", "This role is decided, so it takes no more votes."],
    ["DRAFT", "This role is still a draft, so there is nothing to vote on."],
  ] as const)("is that the opening is %s", (openingStatus, words) => {
    expect(closedBecause(ballot({ openingStatus }))).toBe(words);
  });

  it("is that somebody has withdrawn", () => {
    const applications = ballot().applications.map((one) => ({ ...one, isWithdrawn: true }));
    expect(closedBecause(ballot({ applications }))).toBe(
      "Alina Marsh and Ben Okoro have withdrawn, so this vote takes no more votes.",
    );
  });

  it("is above all that it was ended", () => {
    const endedAt = "2026-11-22T15:00:00.000Z";
    expect(closedBecause(ballot({ openingStatus: "ARCHIVED", endedAt }))).toContain("ended");
  });
});

describe("taking a vote back", () => {
  it("goes for as long as undo is offered, with a moment to arrive", () => {
    const castAt = new Date("2026-11-22T14:00:00.000Z");
    const afterMs = (ms: number) => canTakeBack(castAt, new Date(castAt.getTime() + ms));
    expect(UNDO_MS).toBe(8000);
    expect(afterMs(0)).toBe(true);
    expect(afterMs(UNDO_MS + 1500)).toBe(true);
    expect(afterMs(UNDO_MS + 2001)).toBe(false);
  });
});
