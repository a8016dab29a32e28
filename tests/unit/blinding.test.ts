import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { blind as blindIn } from "@/domain/blinding";
import { fold } from "@/domain/blinding-fold";
import { partsOfMasked } from "@/domain/blinding-mask";
import { ALWAYS_HIDDEN, BLIND_FIELDS, blindingPolicy } from "@/domain/blinding-policy";
import type { Identity } from "@/domain/blinding-terms";

const nobody: Identity = {
  name: "",
  email: "",
  phone: "",
  employer: "",
  school: "",
  links: [],
  certificates: [],
  extra: [],
};

const everything = blindingPolicy(BLIND_FIELDS, "2026-11-01");
const least = blindingPolicy(ALWAYS_HIDDEN, "2026-11-01");
const blind = (identity: Identity) => blindIn(identity, everything);

const chiara = blind({
  name: "Chiara Núñez-Neri",
  email: "c.neri@posta.example",
  phone: "+39 055 123 45 67",
  employer: "Weald Mutual Insurance",
  school: "Open University of Arden",
  links: ["https://code.example/chianer", "https://neri.example/"],
  certificates: ["AI in Service Operations", "Excel"],
  extra: [],
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

describe("what the opening decides", () => {
  const person = { ...nobody, name: "Ana Ruiz", employer: "Northgate Foods" };

  it("shows the employer where the policy does, and nothing else", () => {
    const text = "Ana Ruiz at Northgate Foods since 1998";
    expect(blindIn(person, everything)(text)).toBe("[name hidden] at [employer hidden] since [year hidden]");
    expect(blindIn(person, least)(text)).toBe("[name hidden] at Northgate Foods since 1998");
  });
});

describe("a word somebody found", () => {
  const mask = blind({ ...nobody, extra: ["choirmaster", "Will", "J.K.", "she", "王伟", " – "] });

  it.each([
    ["the Choirmaster of Ely", "the [detail hidden] of Ely"],
    ["Will will ask", "[detail hidden] will ask"],
    ["signed J.K. and J. K.", "signed [detail hidden] and J. K."],
    ["She sent it, and he sheds no tear", "[detail hidden] sent it, and he sheds no tear"],
    ["报告由王伟编写", "报告由[detail hidden]编写"],
    ["six – seven", "six – seven"],
  ])("%s", (text, masked) => {
    expect(mask(text)).toBe(masked);
  });

  it("may be a word of the masks themselves, and leaves them whole", () => {
    const odd = blind({ ...nobody, name: "Ana Ruiz", extra: ["hidden", "name"] });
    expect(odd("Ana hid a hidden name")).toBe(
      "[name hidden] hid a [detail hidden] [detail hidden]".replace("] [detail hidden]", "]"),
    );
    expect(odd("[name hidden]")).toBe("[name hidden]");
  });
});

const ALPHABET = "abn žé'’-. 王 Ж 1998 in since [name hidden] @x.de born aged 52 years ";
const anything = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc
    .array(fc.constantFrom(...ALPHABET.split(" "), " ", "-", "ana", "Ruiz", "/"), { maxLength: 25 })
    .map((parts) => parts.join(" ")),
  fc.array(fc.constantFrom(...ALPHABET), { maxLength: 40 }).map((parts) => parts.join("")),
);
const identities = fc.record({
  name: fc.constantFrom("", "Ana Ruiz", "Ж Žé", "Name Hidden", "1998"),
  email: fc.constantFrom("", "ana@x.de"),
  phone: fc.constantFrom("", "0123 456789"),
  employer: fc.constantFrom("", "In Since", "aged Bank"),
  school: fc.constantFrom("", "Hidden School"),
  links: fc.constantFrom([], ["https://x.de/ana"]),
  certificates: fc.constantFrom([], ["born 52"]),
  extra: fc.array(anything, { maxLength: 3 }),
});

it("is done after one go, whatever the text, the person and the words found", () => {
  fc.assert(
    fc.property(identities, anything, fc.boolean(), (identity, text, isLeast) => {
      const mask = blindIn(identity, isLeast ? least : everything);
      const once = mask(text);
      return mask(once) === once;
    }),
    { numRuns: 600 },
  );
});

it("never leaves a word that somebody asked to hide", () => {
  const word = fc.stringMatching(/^[b-z]{2,8}$/);
  fc.assert(
    fc.property(word, anything, anything, (extra, before, after) => {
      const masked = blind({ ...nobody, extra: [extra] })(`${before} ${extra} ${after}`);
      const bare = partsOfMasked(masked).filter((part) => typeof part === "string");
      return !bare.flatMap((part) => fold(part).text.split(/[^\p{L}\p{N}]+/u)).includes(extra);
    }),
    { numRuns: 400 },
  );
});

it("changes no text in which nothing of the person stands", () => {
  const plain = fc.stringMatching(/^[b-df-hj-z ]{0,60}$/);
  fc.assert(
    fc.property(plain, (text) => chiara(text) === text && blind(nobody)(text) === text),
    { numRuns: 400 },
  );
});
