import { describe, expect, it } from "vitest";
import { splitDifference } from "@/components/form/marked-difference";
import { sayValue } from "@/components/form/say-value";
import { sortMessages } from "@/components/form/server-fields";
import { asChoice, asNumber } from "@/components/form/value-of";

describe("sortMessages", () => {
  it("puts messages at the fields of this form, and says the rest above the buttons", () => {
    const values = { unit: "", anchors: ["", ""], note: null };
    const messages = {
      "outcome.unit": "a",
      "outcome.anchors.1": "b",
      note: "c",
      "outcome.gone": "d",
      "": "e",
    };
    expect(sortMessages(messages, values, "outcome")).toEqual({
      atFields: { unit: "a", "anchors.1": "b", note: "c" },
      others: ["d", "e"],
    });
  });
});

describe("splitDifference", () => {
  it("marks what differs, word by word", () => {
    expect(splitDifference("fell from 41 to 17 hours", "fell from 41 to 18 hours")).toEqual([
      "fell from 41 to ",
      "17",
      " hours",
    ]);
    expect(splitDifference("same", "same")).toEqual(["same", "", ""]);
    expect(splitDifference("", "new text").join("")).toBe("");
  });

  it("never loses or doubles a word, whichever side is longer", () => {
    for (const [text, other] of [
      ["a a", "a"],
      ["a", "a a"],
      ["x a b", "a b"],
      ["", "a"],
    ] as const) {
      expect(splitDifference(text, other).join("")).toBe(text);
    }
  });
});

describe("values of fields", () => {
  it("takes an empty number for blank, never for zero", () => {
    expect(asNumber.setValueAs("")).toBeNull();
    expect(asNumber.setValueAs(" 1,5 ")).toBe(1.5);
    expect(asNumber.setValueAs("−3")).toBe(-3);
    expect(asNumber.setValueAs("0")).toBe(0);
    expect(asNumber.setValueAs("abc")).toBe("abc");
    expect(asChoice.setValueAs("")).toBeNull();
  });

  it("says stored values in words", () => {
    expect(sayValue(null)).toBe("blank");
    expect(sayValue(["a", ""])).toBe("a, blank");
    expect(sayValue(false)).toBe("no");
    expect(sayValue(0)).toBe("0");
  });
});

describe("numbers as people write them", () => {
  it.each([
    ["1,860", 1860],
    ["12,345,678.5", 12345678.5],
    ["−3", -3],
    ["2,5", 2.5],
    ["1860", 1860],
    ["12,34,5", "12,34,5"],
    ["five", "five"],
  ])("%s", (text, value) => {
    expect(asNumber.setValueAs(text)).toBe(value);
  });
});
