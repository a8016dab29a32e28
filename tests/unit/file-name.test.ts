import { describe, expect, it } from "vitest";
import { contentDisposition, fileNameOf } from "@/domain/file-name";

describe("fileNameOf", () => {
  it.each([
    ["Report.pdf", "Report.pdf"],
    ["C:\\work\\Report.pdf", "Report.pdf"],
    ["../../etc/passwd.txt", "passwd.txt"],
    ["  spaced.csv  ", "spaced.csv"],
    ["line\nbreak\u0000.md", "linebreak.md"],
    ["report\u202efdp.exe", "reportfdp.exe"],
    ["half \ud83d.txt", "half .txt"],
    ["", "file"],
    ["..", "file"],
    ["a/", "file"],
  ])("keeps %j as %j", (raw, kept) => {
    expect(fileNameOf(raw)).toBe(kept);
  });

  it("keeps the ending of a name that is too long", () => {
    const name = fileNameOf(`${"a".repeat(300)}.xlsx`);
    expect(name).toHaveLength(120);
    expect(name).toMatch(/a…\.xlsx$/);
  });

  it("composes letters and accents that stand apart", () => {
    expect(fileNameOf("Gro\u0308ße.txt")).toBe("Größe.txt");
  });
});

describe("contentDisposition", () => {
  it("says the name twice: for old browsers, and as it is", () => {
    expect(contentDisposition("attachment", "Umsätze.csv")).toBe(
      "attachment; filename=\"Ums_tze.csv\"; filename*=UTF-8''Ums%C3%A4tze.csv",
    );
  });

  it("lets no name end the header or begin another", () => {
    const header = contentDisposition("inline", 'a"; filename=evil.exe; x="(b)\'c.pdf');
    expect(header.match(/"/g)).toHaveLength(2);
    expect(header).not.toMatch(/[\r\n]/);
    expect(header).toContain("%28b%29%27c.pdf");
  });
});
