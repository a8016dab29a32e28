import { describe, expect, it } from "vitest";
import { namesInText, whyNamesStop, whyQuoteWarns } from "@/domain/letter/other-names";

const OTHERS = [
  { name: "Ben Okoro", number: 2 },
  { name: "Élodie O’Brien", number: 3 },
  { name: "May", number: 4 },
  { name: "Grace", number: 5 },
  { name: "Anne-Marie van der Berg", number: 12 },
];
const named = (text: string, addressee = "Alina Marsh") => namesInText(text, OTHERS, addressee).named;
const hinted = (text: string, addressee = "Alina Marsh") => namesInText(text, OTHERS, addressee).hinted;

describe("other candidates in a letter", () => {
  it("are found by their full name, however it is written", () => {
    const ways = [
      "Ben Okoro",
      "ben OKORO",
      "Ben\nOkoro",
      "Ben  Okoro’s",
      "Okoro, Ben",
      "Be\u200bn Okoro",
      "(Ben Okoro)",
    ];
    for (const way of ways) expect(named(`We chose ${way}.`), way).toEqual(["Ben Okoro"]);
    expect(named("as elodie o'brien said")).toEqual(["Élodie O’Brien"]);
    expect(named("Anne Marie van der Berg")).toEqual(["Anne-Marie van der Berg"]);
  });

  it("are found by the number they had while blind, and not by another number", () => {
    expect(named("Candidate 2 was there")).toEqual(["Candidate 2"]);
    expect(named("Candidate 21 and candidate 1")).toEqual([]);
  });

  it("are not found in parts of other words, and a part of a name is only a hint", () => {
    expect(named("Benjamin Okorofor")).toEqual([]);
    expect(named("Ben wrote to Mr Okoro")).toEqual([]);
    expect(hinted("We heard it from Mr Okoro")).toEqual(["Ben Okoro"]);
    expect(hinted("the berg in the distance")).toEqual([]);
  });

  it("of one word are found as a name only, and never as a month", () => {
    expect(named("You did it with grace, in May 2026")).toEqual([]);
    expect(named("We asked Grace")).toEqual(["Grace"]);
    expect(hinted("in May 2026")).toEqual([]);
  });

  it("do not include whom it is written to, nor somebody of the same name", () => {
    expect(named("Dear Ben Okoro", "Ben Okoro")).toEqual([]);
    const twin = [{ name: "Maria Berg", number: 9 }];
    expect(namesInText("Dear Anna Maria Berg", twin, "Anna Maria Berg")).toEqual({ named: [], hinted: [] });
    expect(namesInText("Dear Anna Maria Berg, Maria Berg", twin, "Anna Maria Berg").named).toEqual([
      "Maria Berg",
    ]);
  });

  it("stop a letter in plain words", () => {
    expect(whyNamesStop([])).toBeNull();
    expect(whyNamesStop(["Ben Okoro"])).toMatch(/^This letter names Ben Okoro, who is another candidate\./);
    expect(whyNamesStop(["Ben Okoro", "Grace"])).toContain("Ben Okoro, and 1 more");
    expect(whyQuoteWarns([])).toBeNull();
    expect(whyQuoteWarns(["Grace"])).toMatch(/^These reasons name Grace, who is another candidate\./);
  });
});
