import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { blind } from "@/domain/blinding";
import { fold } from "@/domain/blinding-fold";
import { partsOfMasked } from "@/domain/blinding-mask";
import type { Identity } from "@/domain/blinding-terms";

const nobody: Identity = {
  name: "",
  email: "",
  phone: "",
  employer: "",
  school: "",
  links: [],
  certificates: [],
};

const chiara = blind({
  name: "Chiara Núñez-Neri",
  email: "c.neri@posta.example",
  phone: "+39 055 123 45 67",
  employer: "Weald Mutual Insurance",
  school: "Open University of Arden",
  links: ["https://code.example/chianer", "https://neri.example/"],
  certificates: ["AI in Service Operations", "Excel"],
});

describe("a name", () => {
  it.each([
    ["Chiara Núñez-Neri wrote it", "[name hidden] wrote it"],
    ["CHIARA’s own", "[name hidden]’s own"],
    ["nunez neri checked", "[name hidden] checked"],
    ["asked Nu\u0301n\u0303ez, twice", "asked [name hidden], twice"],
    ["neri.", "[name hidden]."],
  ])("%s", (text, masked) => {
    expect(chiara(text)).toBe(masked);
  });

  it("is hidden only as a whole word", () => {
    expect(chiara("a generic, chiaroscuro, Nerissa")).toBe("a generic, chiaroscuro, Nerissa");
  });

  it("that is an everyday word is hidden only where it is written like a name", () => {
    const an = blind({ ...nobody, name: "An Li" });
    expect(an("An wrote an essay for li and An Li")).toBe(
      "[name hidden] wrote an essay for [name hidden] and [name hidden]",
    );
    expect(an("asked an li today")).toBe("asked [name hidden] today");
  });
});

describe("where somebody works or studied", () => {
  it.each([
    ["at weald mutual insurance since", "at [employer hidden] since"],
    ["Weald’s claims", "[employer hidden]’s claims"],
    ["an insurance claim stays open", "an insurance claim stays open"],
    ["the Open University of Arden", "the [school hidden]"],
    ["studied in ARDEN", "studied in [school hidden]"],
    ["the OUOA library", "the [school hidden] library"],
  ])("%s", (text, masked) => {
    expect(chiara(text)).toBe(masked);
  });

  it("keeps the everyday words of its name where they speak of the work", () => {
    const masker = blind({ ...nobody, employer: "Lagoon Payments" });
    expect(masker("unmatched payments, 640 payments a day")).toBe("unmatched payments, 640 payments a day");
    expect(masker("at Lagoon Payments, and for Lagoon")).toBe(
      "at [employer hidden], and for [employer hidden]",
    );
  });
});

describe("how to reach somebody", () => {
  it.each([
    ["write to C.Neri@Posta.example today", "write to [contact hidden] today"],
    ["or to anyone@else.example", "or to [contact hidden]"],
    ["call +39 055 1234567.", "call [contact hidden]."],
    ["see https://code.example/chianer/report and go", "see [link hidden] and go"],
    ["code.example/chianer has it", "[link hidden] has it"],
    ["pushed by chianer", "pushed by [link hidden]"],
    ["www.elsewhere.example/x", "[link hidden]"],
  ])("%s", (text, masked) => {
    expect(chiara(text)).toBe(masked);
  });

  it("leaves other numbers alone", () => {
    expect(chiara("1234567 rows in 45 minutes")).toBe("1234567 rows in 45 minutes");
  });
});

it("hides titles of certificates without saying that they are any", () => {
  expect(chiara("the project of “AI in service operations”")).toBe("the project of “[detail hidden]”");
  expect(chiara("a sheet in Excel")).toBe("a sheet in Excel");
});

it("changes nothing where nothing is known", () => {
  expect(blind(nobody)("Six hours, down to 45 minutes (team of six).")).toBe(
    "Six hours, down to 45 minutes (team of six).",
  );
});

it("stays quick on a text made to be slow", () => {
  const digits = "1".repeat(4000);
  expect(chiara(digits)).toBe(digits);
});

it("cuts a masked text at its masks", () => {
  expect(partsOfMasked("is [name hidden]’s own")).toEqual(["is ", { hidden: "name hidden" }, "’s own"]);
});

it("never leaves a name standing, whatever is around it", () => {
  const word = fc.stringMatching(/^[a-z]{3,9}$/);
  fc.assert(
    fc.property(word, fc.string(), fc.string(), fc.boolean(), (name, before, after, isLarge) => {
      const masker = blind({ ...nobody, name });
      const masked = masker(`${before} ${isLarge ? name.toUpperCase() : name} ${after}`);
      const bare = partsOfMasked(masked).filter((part) => typeof part === "string");
      const words = bare.flatMap((part) => fold(part).text.split(/[^\p{L}\p{N}]+/u));
      return !words.includes(name);
    }),
    { numRuns: 2000 },
  );
});

it("hides nothing twice: a masked text stays as it is", () => {
  const once = chiara("Chiara Neri of Weald, c.neri@posta.example");
  expect(chiara(once)).toBe(once);
});
