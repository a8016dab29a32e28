import { describe, expect, test } from "vitest";
import { archiveName, filePath } from "@/domain/export/archive-path";

const id = "0199aaaa-0000-7000-8000-000000000001";

describe("where an attached file lies", () => {
  test("in the folder of its evidence, counted from one", () => {
    expect(filePath({ id, reference: "e-1" }, 0, "Report.pdf")).toBe("files/e-1/1 Report.pdf");
    expect(filePath({ id, reference: "e-1" }, 1, "Report.pdf")).toBe("files/e-1/2 Report.pdf");
  });

  test.each(["../../etc", "a/b", "a:b", "", "con", "ends with a dot.", "x".repeat(200), "tab\there"])(
    "under the evidence's id where its reference %j can name no folder",
    (reference) => {
      expect(filePath({ id, reference }, 0, "a.pdf")).toBe(`files/${id}/1 a.pdf`);
    },
  );

  test.each([
    ["../../passwd", "files/e/1 ..-..-passwd"],
    ["C:\\work\\a.pdf", "files/e/1 C--work-a.pdf"],
    ["what?.pdf", "files/e/1 what-.pdf"],
    ["Umsätze 2026 🎉.csv", "files/e/1 Umsätze 2026 🎉.csv"],
    ["a\nb.txt", "files/e/1 a-b.txt"],
  ])("never elsewhere, whatever the file is called: %j", (name, path) => {
    expect(filePath({ id, reference: "e" }, 0, name)).toBe(path);
  });
});

test.each([
  ["Operations analyst", "outweigh-operations-analyst-2026-11-22.zip"],
  ["Führung & Zoë's “Team”", "outweigh-fu-hrung-zoe-s-team-2026-11-22.zip"],
  ["陈", "outweigh-export-2026-11-22.zip"],
  ["x".repeat(90), `outweigh-${"x".repeat(60)}-2026-11-22.zip`],
])("an archive of %j is saved as %s", (title, name) => {
  expect(archiveName(title, "2026-11-22")).toBe(name);
});
