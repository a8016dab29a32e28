import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { guessMapping } from "@/domain/import/guess-mapping";
import { exportFields } from "@/domain/import/import-fields";
import { IMPORT_SUBJECTS, type ImportSubject } from "@/domain/import/import-kinds";
import { readRow, rowReader } from "@/domain/import/read-row";
import { shownCell } from "@/domain/import/row-cells";
import { writeRow } from "@/domain/import/write-row";
import { anyRow } from "../../support/import-rows";

const today = "2026-11-22";

/** Reads a row given by heading. */
function read<Subject extends ImportSubject>(subject: Subject, row: Readonly<Record<string, string>>) {
  return readRow(subject, Object.values(row), guessMapping(subject, Object.keys(row)), { today });
}

function taken<Subject extends ImportSubject>(subject: Subject, row: Readonly<Record<string, string>>) {
  const reading = read(subject, row);
  if ("problems" in reading) throw new Error(JSON.stringify(reading.problems));
  return reading.value;
}

/** The reasons against a row, by column. */
function reasons(subject: ImportSubject, row: Readonly<Record<string, string>>) {
  const reading = read(subject, row);
  const problems = "problems" in reading ? reading.problems : [];
  return problems.map(({ column, reason }) => [column, reason]);
}

describe("a row of candidates", () => {
  it("is read as the form would keep it", () => {
    const row = {
      Name: " Ben Okoro ",
      Mail: "Ben@Example.ORG",
      Tel: "'+44 20 7946",
      GitHub: "github.com/ben",
      Link: "",
    };
    expect(taken("CANDIDATE", row)).toEqual({
      person: { reference: "", name: "Ben Okoro", email: "ben@example.org" },
      candidate: {
        name: "Ben Okoro",
        email: "ben@example.org",
        phone: "+44 20 7946",
        headline: "",
        employer: "",
        school: "",
        links: ["https://github.com/ben"],
      },
      status: "ACTIVE",
    });
  });

  it("makes one name of two columns, and prefers a whole one", () => {
    expect(taken("CANDIDATE", { "First name": "Ben", Surname: "Okoro" }).person.name).toBe("Ben Okoro");
    expect(taken("CANDIDATE", { "First name": "", Surname: "Okoro" }).person.name).toBe("Okoro");
    expect(taken("CANDIDATE", { "First name": "B.", Name: "Ben Okoro" }).person.name).toBe("Ben Okoro");
  });

  it("gathers links from many columns and from one cell", () => {
    const row = {
      Name: "Ben",
      "Link 1": "https://a.example, https://b.example",
      "Link 2": "https://c.example\nd.example",
    };
    const links = ["https://a.example", "https://b.example", "https://c.example", "https://d.example"];
    expect(taken("CANDIDATE", row).candidate.links).toEqual(links);
  });

  it("says for each cell what is wrong with it", () => {
    const row = {
      Name: "",
      "E-mail": "ben at example",
      Phone: "x".repeat(121),
      Links: "javascript:alert(1)",
      Status: "?",
    };
    expect(reasons("CANDIDATE", row)).toEqual([
      [4, "This can be: Active · Withdrawn."],
      [0, "Please fill this in."],
      [1, "This is not an e-mail address."],
      [2, "At most 120 characters."],
      [3, "A link starts with https:// or http://."],
    ]);
  });

  it("names the columns of a name in two halves", () => {
    expect(reasons("CANDIDATE", { "First name": "", Surname: "" })).toEqual([[0, "Please fill this in."]]);
  });

  it("refuses what cannot be stored, and shows the cell without it", () => {
    const reading = read("CANDIDATE", { Name: "Ben\u0000\ud83d Okoro" });
    expect(reading).toEqual({
      problems: [
        {
          column: 0,
          field: "candidateName",
          reason: "This contains a character that cannot be stored.",
          value: "Ben   Okoro",
        },
      ],
    });
    expect(shownCell("x".repeat(500))).toBe(`${"x".repeat(199)}…`);
  });
});

describe("a row with more cells than there are headings", () => {
  const mapping = { 0: "candidateName", 1: "employer" };

  it("is refused, for none of them surely stands where it should", () => {
    const reading = readRow("CANDIDATE", ["Ben", "Smith", "Sons", "Ltd"], mapping, { today, columns: 2 });
    const reason =
      "There are 4 cells here and 2 headings: a separator too many, or a quotation mark missing.";
    expect(reading).toEqual({ problems: [{ column: null, field: "", reason, value: "Sons" }] });
  });

  it("is read when what is too much is blank, or missing", () => {
    expect(readRow("CANDIDATE", ["Ben", "Smith", "", " "], mapping, { today, columns: 2 })).toHaveProperty(
      "value",
    );
    expect(readRow("CANDIDATE", ["Ben"], mapping, { today, columns: 2 })).toHaveProperty("value");
  });
});

describe("a row of outcomes", () => {
  const told = { Candidate: "Ben", Statement: "Cut invoice time by half", Metric: "Invoice time" };

  it("takes per cent as the unit, unless another one is given", () => {
    const row = { ...told, Before: "40 %", After: "12,5 %" };
    expect(taken("OUTCOME", row).outcome).toMatchObject({ baseline: 40, after: 12.5, unit: "%" });
    expect(reasons("OUTCOME", { ...row, Unit: "hours" })).toEqual([
      [3, "This is in per cent, and the unit is hours."],
      [4, "This is in per cent, and the unit is hours."],
    ]);
  });

  it("is held against the rules of the form", () => {
    expect(reasons("OUTCOME", { ...told, Before: "5" })).toEqual([
      [null, "Before is given, so after is needed too."],
    ]);
    expect(reasons("OUTCOME", { ...told, To: "23/11/2026" })).toEqual([[3, "This day has not come yet."]]);
    expect(reasons("OUTCOME", { ...told, From: "2/2/2026", To: "1/2/2026" })).toEqual([
      [4, "The end is before the start."],
    ]);
    expect(reasons("OUTCOME", { ...told, Before: "five", After: "3" })).toEqual([
      [3, "This is not a number."],
    ]);
    expect(reasons("OUTCOME", { ...told, Status: "Found false" })).toEqual([
      [null, "Say what was found to be false."],
    ]);
  });

  it("has to say whose it is", () => {
    expect(reasons("OUTCOME", { ...told, Candidate: " " })).toEqual([
      [0, "Say whose this is: a reference, a name or an e-mail address."],
    ]);
  });
});

describe("a row of evidence", () => {
  const told = {
    "Candidate e-mail": "ben@example.org",
    Outcome: "Cut invoice time",
    Kind: "work inspected",
    Title: "Report",
  };

  it("keeps what the file says of checks apart", () => {
    const value = taken("EVIDENCE", {
      ...told,
      Checked: "Checked",
      "Checked by": "Ada",
      "Checked at": "1/2/2026",
    });
    expect(value.statedInFile).toEqual({ checkStatus: "Checked", checkedBy: "Ada", checkedAt: "1/2/2026" });
    expect(value.evidence).toEqual({ kind: "ARTIFACT", title: "Report", description: "", link: "" });
    expect(taken("EVIDENCE", { ...told, Checked: "UNCHECKED" }).statedInFile).toEqual({});
  });

  it("has to say of what kind it is, and what it supports", () => {
    expect(reasons("EVIDENCE", { ...told, Kind: "", Outcome: "" })).toEqual([
      [2, "Please fill this in."],
      [1, "Say which outcome this supports: its reference or its statement."],
    ]);
  });
});

describe("a row of certificates", () => {
  const told = { Candidate: "Ben", Certificate: "AI Practitioner", Issued: "3 Apr 2026" };

  it("is only stated, whatever the file says", () => {
    const value = taken("CREDENTIAL", { ...told, Genuine: "Issuer confirmed it" });
    expect(value.credential).toMatchObject({
      genuineness: "STATED",
      genuinenessNote: "",
      kind: "ATTENDANCE",
    });
    expect(value.statedInFile).toEqual({ genuineness: "Issuer confirmed it" });
    expect(taken("CREDENTIAL", { ...told, Genuine: "Only stated" }).statedInFile).toEqual({});
  });

  it("has its grade as a share", () => {
    expect(taken("CREDENTIAL", { ...told, "Grade %": "85" }).credential.grade).toBe(0.85);
    expect(taken("CREDENTIAL", { ...told, Grade: "85 %" }).credential.grade).toBe(0.85);
    expect(reasons("CREDENTIAL", { ...told, Grade: "120 %" })).toEqual([[3, "Between 0 and 100 %."]]);
    expect(reasons("CREDENTIAL", { ...told, "Grade %": "120" })).toEqual([[3, "Between 0 and 100 %."]]);
  });

  it("was not issued ahead of today, nor ran out before", () => {
    expect(reasons("CREDENTIAL", { ...told, Issued: "23/11/2026" })).toEqual([
      [2, "This day has not come yet."],
    ]);
    expect(reasons("CREDENTIAL", { ...told, Expires: "2/4/2026" })).toEqual([
      [3, "It runs out before it was issued."],
    ]);
    expect(reasons("CREDENTIAL", { ...told, Issued: "" })).toEqual([[2, "Please fill this in."]]);
  });
});

describe("a row that was written", () => {
  it.each(IMPORT_SUBJECTS)("is read as the very same: %s", (subject) => {
    const headings = exportFields(subject).map(({ heading }) => heading);
    const reader = rowReader(subject, guessMapping(subject, headings), { today });
    fc.assert(
      fc.property(anyRow[subject] as fc.Arbitrary<never>, (value) => {
        const cells = writeRow(subject, value).map((cell) => (cell === null ? "" : String(cell)));
        expect(reader(cells)).toEqual({ value });
      }),
    );
  });
});
