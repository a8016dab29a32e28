import { describe, expect, it } from "vitest";
import type { Account } from "@/domain/candidate-account";
import { candidateFinding } from "@/domain/candidate-finding";

function account(values: Partial<Account>): Account {
  const none = { outcomes: [], credentials: [], criteria: [] };
  return { total: 0, checked: 0, alone: 0, synergy: 0, certificates: 0, ...none, ...values };
}

const amara = { name: "Amara", isRated: true, standing: 4, checked: 3, refuted: 0, certificates: 2 };

describe("the sentence a dossier opens with", () => {
  it.each([
    [
      "what carries the score, and what a certificate adds",
      {
        ...amara,
        account: account({ total: 47.6, checked: 43.4, alone: 1.2, synergy: 2, certificates: 3.2 }),
      },
      "Three checked results carry 43.4 of Amara’s 47.6 points. The certificates put to use add 3.2.",
    ],
    [
      "all of it",
      { ...amara, standing: 1, checked: 1, certificates: 0, account: account({ total: 20, checked: 20 }) },
      "One checked result carries all of Amara’s 20.0 points.",
    ],
    [
      "that nobody has checked anything",
      {
        ...amara,
        checked: 0,
        certificates: 1,
        account: account({ total: 5.2, alone: 0.4, certificates: 0.4 }),
      },
      "Amara’s 5.2 points rest on what nobody has checked. The certificate adds 0.4.",
    ],
    [
      "that there are certificates alone",
      { ...amara, standing: 0, checked: 0, account: account({ total: 1.7, alone: 1.7, certificates: 1.7 }) },
      "Amara’s 1.7 points rest on certificates alone.",
    ],
    [
      "what waits to be rated",
      { ...amara, isRated: false, account: account({}) },
      "Four outcomes wait to be rated, three checked.",
    ],
    [
      "that nothing is there",
      { ...amara, isRated: false, standing: 0, checked: 0, certificates: 0, account: account({}) },
      "Nothing entered yet that Amara has done.",
    ],
    [
      "that rated low is not the same as not rated",
      { ...amara, certificates: 0, account: account({}) },
      "Amara’s outcomes were rated, and show nothing yet.",
    ],
    [
      "what was found false",
      { ...amara, refuted: 1, certificates: 0, account: account({ total: 10, checked: 8 }) },
      "Three checked results carry 8.0 of Amara’s 10.0 points. One found false weighs against.",
    ],
  ])("says %s", (_, facts, sentence) => {
    expect(candidateFinding(facts)).toBe(sentence);
  });
});
