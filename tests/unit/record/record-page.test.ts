import { describe, expect, test } from "vitest";
import { recordPage } from "@/components/record/record-page";
import { makePacket } from "@/domain/decision-packet";
import { sealPacket, unsealPacket } from "@/domain/sealed-packet";
import { packetInputs } from "@/tests/support/packet-inputs";
import { everythingSealed, fingerprint, makeKey, sealedPacket } from "@/tests/support/packet-seal";

const key = makeKey();

/** The words of the page, as a reader sees them one after the other. */
function wordsOf(page: string): string {
  const body = page.slice(page.indexOf("<body>"));
  return body.replace(/<[^>]*>/g, " ").replace(/\s+/g, " ");
}

describe("the record", () => {
  const page = recordPage(unsealPacket(everythingSealed(key).text), "");
  const words = wordsOf(page);

  test("goes in the order of the design, with a page for each person at the end", () => {
    const order = [
      "Offer to Amara Brandt",
      "Why",
      "Against the arithmetic",
      "How sure the score was",
      "points rest on",
      "What was said against it",
      "Said in the debrief",
      "In rounds of pairs",
      "Signatures",
      "Frozen packet",
      "How it was done",
      "Ratings Claims are answered",
    ];
    const places = order.map((title) => words.indexOf(title));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places[0]).toBeGreaterThanOrEqual(0);
    expect(page.match(/<article class="person">/g)).toHaveLength(2);
  });

  test("names both who signed, what was said, and the levels first given", () => {
    for (const said of [
      "The arithmetic had Ben Okoro ahead, 95 %. Deciding otherwise is no fault.",
      "Signed by Ruth Adeyemi , admin 12 October 2026, 12:00 UTC",
      "Jonas Kerr voted for Ben Okoro The best documented saving. Mei Tanaka answered: It ended a year ago.",
      "the strongest first: Ben Okoro, Amara Brandt.",
      "Name of problem-solving 1 first 0 Both read it.",
    ])
      expect(words).toContain(said);
  });

  test("carries everything along: it loads and runs nothing", () => {
    expect(page).not.toMatch(/<script|<link|<img|src=|url\(|@import/);
  });
});

test("a record that waits for its second signature says so", () => {
  const packet = makePacket(packetInputs());
  const words = wordsOf(recordPage(unsealPacket(sealedPacket(packet, key)), ""));
  expect(words).toContain("Not in effect: it waits for a second signature.");
  expect(words).toContain("Nobody yet");
});

test("a record of an older packet says what there was then", () => {
  const { votes: _v, rounds: _r, log: _l, debriefs: _d, organizationId: _o, ...inputs } = packetInputs();
  const { againstArithmetic: _a, signaturesNeeded: _s, decidedById: _m, ...decision } = inputs.decision;
  const packet = { ...makePacket({ ...inputs, decision }), formatVersion: 2 };
  const words = wordsOf(recordPage(unsealPacket(sealPacket(packet, fingerprint(packet))), ""));
  expect(words).toContain("Not signed: packets of this format were not.");
  expect(words).not.toContain("Against the arithmetic");
  expect(words).not.toContain("What was said against it");
});
