import { describe, expect, it } from "vitest";
import { meaningOfFormat } from "@/domain/import/number-format";
import { columnOfCell, workbookNumber, workbookText } from "@/domain/import/workbook-cell";

describe("what a number format makes of a number", () => {
  it.each([
    [0, undefined, "plain"],
    [2, undefined, "plain"],
    [9, undefined, "percent"],
    [14, undefined, "date"],
    [22, undefined, "date"],
    [46, undefined, "plain"],
    [164, "dd/mm/yyyy", "date"],
    [164, '[$-809]dd" of "mmmm yyyy;@', "date"],
    [164, "0.0%", "percent"],
    [164, "0.00E+00", "plain"],
    [164, "General", "plain"],
    [164, '#,##0 "days"', "plain"],
    [164, "[Red]#,##0\\d", "plain"],
    [164, "[h]:mm:ss", "plain"],
    [164, '0 "%"', "plain"],
    [14, "0", "plain"],
  ])("%i %j is %s", (id, code, meaning) => {
    expect(meaningOfFormat(id, code)).toBe(meaning);
  });
});

describe("a cell of a workbook", () => {
  it("is text as somebody would type it", () => {
    expect(workbookNumber("46115", "date", false)).toBe("2026-04-03");
    expect(workbookNumber("46115.5", "date", false)).toBe("2026-04-03 12:00");
    expect(workbookNumber("46114.9999999999", "date", false)).toBe("2026-04-03");
    expect(workbookNumber("46115.0000115741", "date", false)).toBe("2026-04-03 00:00:01");
    expect(workbookNumber("0.75", "date", false)).toBe("18:00");
    expect(workbookNumber("-3.5", "date", false)).toBe("-3.5");
    expect(workbookNumber("44653", "date", true)).toBe("2026-04-03");
    expect(workbookNumber("99999999", "date", false)).toBe("99999999");
    expect(workbookNumber("0.07", "percent", false)).toBe("7%");
    expect(workbookNumber("0.10000000000000001", "plain", false)).toBe("0.1");
    expect(workbookNumber("447911123456", "plain", false)).toBe("447911123456");
    expect(workbookNumber("#N/A", "plain", false)).toBe("#N/A");
    expect(workbookNumber("1e999", "plain", false)).toBe("1e999");
  });

  it("has characters that XML cannot hold written out", () => {
    expect(workbookText("a_x000D_b_x005F_c")).toBe("a\rb_c");
    expect(workbookText("a_xyz_")).toBe("a_xyz_");
  });

  it("stands in the column its address names", () => {
    expect(["A1", "Z9", "AA10", "XFD1048576"].map(columnOfCell)).toEqual([0, 25, 26, 16383]);
    expect(["", "1", "A", "AAAA1", "a1", "A12345678"].map(columnOfCell)).toEqual(Array(6).fill(undefined));
  });
});
