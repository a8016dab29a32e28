import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readNumber, readPercent, readShare } from "@/domain/import/read-number";

const number = (text: string) => {
  const read = readNumber(text);
  return read.isRead ? read.value.value : read.reason;
};
const share = (text: string, read = readShare) => {
  const reading = read(text);
  return reading.isRead ? reading.value : reading.reason;
};

describe("a number in a cell", () => {
  it.each([
    ["1860.5", 1860.5],
    ["1,860.5", 1860.5],
    ["1.860,5", 1860.5],
    ["1 860,5", 1860.5],
    ["1\u202f860.5", 1860.5],
    ["1'860.5", 1860.5],
    ["1,860", 1860],
    ["1.860", 1.86],
    ["1.860.000", 1_860_000],
    ["2,5", 2.5],
    ["-3", -3],
    ["\u22123", -3],
    ["+4", 4],
    [".5", 0.5],
    ["1e-7", 1e-7],
    ["1.5E+3", 1500],
    ["12 %", 12],
    ["12,5%", 12.5],
    ["40 per cent", 40],
  ])("%j is %d", (text, value) => {
    expect(number(text)).toBe(value);
  });

  it("says when it stands in per cent", () => {
    expect(readNumber("12 %")).toEqual({ isRead: true, value: { value: 12, isPercent: true } });
    expect(readNumber("12")).toEqual({ isRead: true, value: { value: 12, isPercent: false } });
  });

  it.each(["5 hours", "£1,200", "5k", "1,2,3", "12 34", "--5", "1e999", "1.2.3"])("%j is none", (text) => {
    expect(number(text)).toMatch(/^This is not a number alone/);
  });

  it.each(["none", "-", "n/a"])("%j is none", (text) => {
    expect(number(text)).toBe("This is not a number.");
  });

  it("survives being written, to the last digit", () => {
    const any = fc.double({ min: -1e12, max: 1e12, noNaN: true });
    fc.assert(fc.property(any, (value) => number(String(value)) === (value === 0 ? 0 : value)));
  });
});

describe("a share in a cell", () => {
  it("is told from 0 to 1 or in per cent, never guessed", () => {
    expect(share("0.85")).toBe(0.85);
    expect(share("0,85")).toBe(0.85);
    expect(share("7 %")).toBe(0.07);
    expect(share("1")).toBe(1);
    expect(share("85")).toBe("Write 85 % if that is meant, or take the column as “Grade in per cent”.");
    expect(share("85", readPercent)).toBe(0.85);
    expect(share("85 %", readPercent)).toBe(0.85);
  });
});
