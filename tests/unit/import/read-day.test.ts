import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDay } from "@/domain/import/read-day";
import { serialDay } from "@/domain/import/serial-day";

const today = "2026-11-22";
const day = (text: string, month?: "first" | "last") => {
  const read = readDay(text, { month, today });
  return read.isRead ? read.value : read.reason;
};

describe("a day in a cell", () => {
  it.each([
    "2026-04-03",
    "2026-4-3",
    "2026/04/03",
    "2026-04-03T10:00:00Z",
    "2026-04-03 23:59:59+02:00",
    "20260403",
    "3/4/2026",
    "03/04/2026",
    "3.4.2026",
    "3. 4. 2026",
    "03-04-2026",
    "03/04/2026 10:15",
    "3 Apr 2026",
    "3rd April 2026",
    "03-Apr-2026",
    "Fri, 3 April 2026",
    "April 3, 2026",
    "Apr 3 2026",
    " 3\u00a0Apr 2026 ",
  ])("%j is the third of April", (text) => {
    expect(day(text)).toBe("2026-04-03");
  });

  it("says exactly why it cannot be one", () => {
    expect(day("31/2/2026")).toBe("This day does not exist.");
    expect(day("4/13/2026")).toBe("There is no month 13. Here comes the day first: 13/4/2026.");
    expect(day("2026-13-40")).toBe("There is no month 13.");
    expect(day("3/4/26")).toBe("Write the year with four digits.");
    expect(day("1/1/1949")).toBe("This is too long ago.");
    expect(day("soon")).toMatch(/^This is not a date\./);
    expect(day("Apr 2026")).toMatch(/^The day is missing\./);
    expect(day("2026")).toMatch(/^The day is missing\./);
    expect(day("46115")).toBe(
      "This is a number, by which a spreadsheet may mean 2026-04-03. Format the column as dates.",
    );
  });

  it("stands for a whole month or year only where that has a meaning", () => {
    expect(day("Apr 2026", "first")).toBe("2026-04-01");
    expect(day("04/2026", "last")).toBe("2026-04-30");
    expect(day("2024", "last")).toBe("2024-12-31");
    expect(day("2026", "last")).toBe(today);
    expect(day("Q1 2024", "first")).toBe("2024-01-01");
    expect(day("present", "last")).toBe(today);
    expect(day("present", "first")).toMatch(/^This is not a date/);
    expect(day("2027", "last")).toBe("2027-12-31");
  });

  it("has its month first where that is said, and nothing else changes", () => {
    const american = (text: string) => {
      const read = readDay(text, { today, order: "MONTH_FIRST" });
      return read.isRead ? read.value : read.reason;
    };
    expect(american("4/3/2026")).toBe("2026-04-03");
    expect(american("2026-04-03")).toBe("2026-04-03");
    expect(american("3 April 2026")).toBe("2026-04-03");
    expect(american("13/4/2026")).toBe("There is no month 13. Here comes the month first: 4/13/2026.");
  });

  it("survives being written, for any day", () => {
    const any = fc.date({ min: new Date("1950-01-01"), max: new Date("2099-12-31"), noInvalidDate: true });
    fc.assert(
      fc.property(any, (date) => {
        const iso = date.toISOString().slice(0, 10);
        const [year = "", month = "", of = ""] = iso.split("-");
        return [iso, `${Number(of)}/${Number(month)}/${year}`, `${of}.${month}.${year}`].every(
          (text) => day(text) === iso,
        );
      }),
    );
  });

  it("never throws, and answers in time, on any text", () => {
    const unit = fc.constantFrom(..."0123456789/-. ,Tapril:th\u00a0é".split(""));
    fc.assert(fc.property(fc.string({ unit, maxLength: 40 }), (text) => day(text) !== ""));
  });
});

describe("a day by its serial number", () => {
  it("is counted as spreadsheets count", () => {
    expect(serialDay(46115)).toBe("2026-04-03");
    expect(serialDay(46115.99)).toBe("2026-04-03");
    expect(serialDay(61)).toBe("1900-03-01");
    expect(serialDay(44653, true)).toBe("2026-04-03");
    expect(serialDay(0)).toBeUndefined();
    expect(serialDay(Number.NaN)).toBeUndefined();
    expect(serialDay(1e9)).toBeUndefined();
  });
});
