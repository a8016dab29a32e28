import { parse } from "csv-parse/sync";
import { describe, expect, it, test } from "vitest";
import { guessMapping } from "@/domain/import/guess-mapping";
import { fieldOf } from "@/domain/import/import-fields";
import { IMPORT_PRESETS } from "@/domain/import/presets";
import { recogniseJson, recogniseTable } from "@/domain/import/recognise-format";
import { importFile, officialResume } from "@/tests/support/import-files";

function tableOf(name: string): { headings: string[]; cells: string[][] } {
  const [headings = [], ...cells] = parse(importFile(name), { bom: true }) as string[][];
  return { headings, cells };
}

describe("which system a table comes from", () => {
  test.each([
    ["lever.csv", "LEVER"],
    ["ashby.csv", "ASHBY"],
    ["candidates.csv", "TABLE"],
    ["evidence.csv", "TABLE"],
    ["credentials.csv", "TABLE"],
  ] as const)("%s: %s", (name, format) => {
    expect(recogniseTable(tableOf(name).headings)).toBe(format);
  });

  it("one column that many have tells nothing; a link to the system's own pages does", () => {
    expect(recogniseTable(["Name", "Email", "Posting ID"])).toBe("TABLE");
    expect(recogniseTable(["Name", "Link"], ["Ada", "https://hire.lever.co/candidates/7c1e"])).toBe("LEVER");
    expect(recogniseTable(["Name", "Link"], ["Ada", "https://app.ashbyhq.com/candidates/2f7e"])).toBe(
      "ASHBY",
    );
    expect(recogniseTable(["Name", "Link"], ["Ada", "https://example.org/?x=https://hire.lever.co/"])).toBe(
      "TABLE",
    );
  });
});

function mappedHeadings(name: string, preset: "LEVER" | "ASHBY") {
  const { headings } = tableOf(name);
  const mapping = guessMapping("CANDIDATE", headings, IMPORT_PRESETS[preset].fields);
  return Object.fromEntries(headings.map((heading, column) => [heading, mapping[column] ?? ""]));
}

describe("the columns of", () => {
  test("Lever's table of candidates", () => {
    expect(mappedHeadings("lever.csv", "LEVER")).toEqual({
      "Lever Profile ID": "candidateReference",
      "Full Name": "candidateName",
      Email: "candidateEmail",
      "Date Added": "",
      Stage: "",
      Origin: "",
      Sources: "",
      Tags: "",
      Phone: "phone",
      Location: "",
      Links: "links",
      Company: "employer",
      Headline: "headline",
      Schools: "school",
      Gender: "",
      "Posting Owner": "",
    });
  });

  test("Ashby's", () => {
    expect(mappedHeadings("ashby.csv", "ASHBY")).toEqual({
      "Candidate ID": "candidateReference",
      "Candidate Name": "candidateName",
      "Candidate Primary Email": "candidateEmail",
      "Candidate Primary Phone": "phone",
      "Candidate Company": "employer",
      "Candidate Position": "headline",
      "Candidate School": "school",
      LinkedIn: "links",
      "Candidate Profile URL": "",
      "Job Consideration Status": "",
      Source: "",
      "Average Feedback Score": "",
      "Race / Ethnicity": "",
    });
  });

  test.each(["LEVER", "ASHBY"] as const)("%s go only into fields a candidate has", (preset) => {
    const keys = Object.values(IMPORT_PRESETS[preset].fields).filter((key) => key !== "");
    expect(keys.filter((key) => !fieldOf("CANDIDATE", key))).toEqual([]);
  });
});

test.each([
  ["the published sample", JSON.parse(officialResume().toString()), "JSON_RESUME"],
  ["a list of résumés", [{ basics: {} }], "JSON_RESUME"],
  ["a résumé that has only work", { work: [{ name: "A" }] }, "JSON_RESUME"],
  ["candidates", [{ first_name: "A", id: 1 }], "GREENHOUSE"],
  ["lists of Harvest", { scorecards: [{ candidate_rating: "yes" }] }, "GREENHOUSE"],
  ["our own export", { format: "outweigh-export", candidates: [] }, "OUTWEIGH"],
  ["something else", { name: "package", version: "1.0.0" }, undefined],
  ["a list of numbers", [1, 2], undefined],
  ["nothing", null, undefined],
])("a JSON file of %s", (_, json, format) => {
  expect(recogniseJson(json)).toBe(format);
});
