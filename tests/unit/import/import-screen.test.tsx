import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { ImportSteps } from "@/components/import/import-steps";
import { PreviewRows } from "@/components/import/preview-rows";
import { RunningProgress } from "@/components/import/running-progress";
import type { TablePreview } from "@/domain/import/import-view";

describe("how far something long is", () => {
  const at = (done: number, total: number | null) =>
    renderToStaticMarkup(<RunningProgress label="Checking a.csv" done={done} total={total} unit="rows" />);
  const spoken = (html: string) => /role="status"[^>]*>([^<]*)</.exec(html)?.[1];

  test("it is shown to the row and spoken to the tenth, so that whoever listens is not talked over", () => {
    expect(at(41_999, 100_000)).toContain("41,999 of 100,000 rows, 42 %");
    expect(spoken(at(41_999, 100_000))).toBe("Checking a.csv, 40 %");
    expect(spoken(at(49_999, 100_000))).toBe("Checking a.csv, 40 %");
    expect(spoken(at(50_000, 100_000))).toBe("Checking a.csv, 50 %");
  });

  test("while nobody knows how much there is, it is counted and no bar is drawn", () => {
    expect(at(12_000, null)).toContain("12,000 rows so far");
    expect(at(12_000, null)).not.toContain("progressbar");
    expect(at(0, 10)).toContain('aria-valuemax="10"');
  });
});

describe("the steps", () => {
  const current = (state: Parameters<typeof ImportSteps>[0]["state"], hasColumns: boolean) =>
    /aria-current="step"[^>]*>.*?<span>([^<]*)</.exec(
      renderToStaticMarkup(<ImportSteps state={state} hasColumns={hasColumns} />),
    )?.[1];

  test("a table stands at its columns, any other file at what it is; once imported nothing is open", () => {
    expect(current("RECEIVED", true)).toBe("What its columns mean");
    expect(current("RECEIVED", false)).toBe("What it is");
    expect(current("CHECKING", true)).toBe("Check every row");
    expect(current("CHECKING", false)).toBe("Check every entry");
    expect(current("CHECKED", true)).toBe("Import");
    expect(current("DONE", true)).toBeUndefined();
  });
});

describe("the first rows", () => {
  const preview: TablePreview = {
    kind: "TABLE",
    columns: ["Who", "Mail", "Notes"],
    mapping: ["candidateName", "candidateEmail", ""],
    guesses: [null, null, null],
    fields: [
      { key: "candidateName", name: "Name", isRequired: true, hint: "" },
      { key: "candidateEmail", name: "E-mail", isRequired: false, hint: "" },
    ],
    missing: [],
    sheets: [],
    rows: [
      {
        line: 2,
        cells: ["<b>Chiara</b>", "no address", "private"],
        problems: [
          { column: "Mail", reason: "This is not an e-mail address." },
          { column: "", reason: "This person is in the file twice." },
        ],
      },
    ],
  };
  const html = renderToStaticMarkup(<PreviewRows preview={preview} isBusy={false} />);

  test("a column stands under the name of its field; what is left out is not shown, and nothing is markup", () => {
    expect(html).toContain(">E-mail</th>");
    expect(html).toContain("&lt;b&gt;Chiara&lt;/b&gt;");
    expect(html).not.toContain("private");
  });

  test("a reason stands in its cell, and one about the row as a whole beside its line", () => {
    const [, cells = ""] = html.split("</th></tr></thead>");
    expect(cells.indexOf("This person is in the file twice.")).toBeLessThan(cells.indexOf("Chiara"));
    expect(cells.indexOf("no address")).toBeLessThan(cells.indexOf("This is not an e-mail address."));
  });

  test("as long as no column goes anywhere, there is nothing to show", () => {
    const none = { ...preview, mapping: ["", "", ""] };
    expect(renderToStaticMarkup(<PreviewRows preview={none} isBusy={false} />)).toBe("");
  });
});
