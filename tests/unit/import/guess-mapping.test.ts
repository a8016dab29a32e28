import { describe, expect, it } from "vitest";
import { foldHeading } from "@/domain/import/fold-heading";
import { guessMapping, guessSubject } from "@/domain/import/guess-mapping";
import { exportFields, fieldOf, IMPORT_FIELDS } from "@/domain/import/import-fields";
import { IMPORT_SUBJECTS } from "@/domain/import/import-kinds";
import { mappingProblems } from "@/domain/import/import-mapping";

describe("a heading", () => {
  it("is compared without case, accents, signs and spaces", () => {
    expect(foldHeading(" E-Mail_Address * ")).toBe("e mail address");
    expect(foldHeading("Prénom")).toBe("prenom");
    expect(foldHeading("Grade (%)")).toBe("grade %");
    expect(foldHeading("\ufeffName")).toBe("name");
    expect(foldHeading("***")).toBe("");
  });
});

describe("guessing what columns go into", () => {
  it("knows the headings of every export", () => {
    for (const subject of IMPORT_SUBJECTS) {
      const fields = exportFields(subject);
      const guessed = guessMapping(
        subject,
        fields.map(({ heading }) => heading),
      );
      expect(Object.values(guessed)).toEqual(fields.map(({ key }) => key));
      expect(mappingProblems(subject, guessed)).toEqual([]);
      expect(guessSubject(fields.map(({ heading }) => heading))).toBe(subject);
    }
  });

  it("knows what others call them", () => {
    expect(
      guessMapping("CANDIDATE", ["Full Name", "Email Address", "Mobile", "Shoe size", "Company"]),
    ).toEqual({
      0: "candidateName",
      1: "candidateEmail",
      2: "phone",
      4: "employer",
    });
    expect(guessMapping("OUTCOME", ["Name", "Achievement", "Baseline (hours)", "After [h]"])).toEqual({
      0: "candidateName",
      1: "statement",
      2: "baseline",
      3: "after",
    });
    expect(guessMapping("CREDENTIAL", ["Candidate", "Course", "Completion date", "Score %"])).toEqual({
      0: "candidateName",
      1: "title",
      2: "issuedOn",
      3: "gradePercent",
    });
  });

  it("gives a field to one column, the surest, and links to as many as there are", () => {
    expect(guessMapping("CANDIDATE", ["Applicant", "Name", "Name"])).toEqual({ 1: "candidateName" });
    expect(guessMapping("CANDIDATE", ["Name", "LinkedIn", "Link 1", "Link 2"])).toEqual({
      0: "candidateName",
      1: "links",
      2: "links",
      3: "links",
    });
  });

  it("prefers what a heading went into before, also nowhere", () => {
    const remembered = { "shoe size": "headline", email: "", gone: "noField" };
    const headings = ["Name", "Shoe size", "Email", "Title", "Gone"];
    expect(guessMapping("CANDIDATE", headings, remembered)).toEqual({ 0: "candidateName", 1: "headline" });
  });

  it("leaves blank headings and those of an object's own alone", () => {
    expect(guessMapping("CANDIDATE", ["", "constructor", "__proto__", " "])).toEqual({});
  });
});

describe("a mapping that cannot be used", () => {
  it("says so in a sentence each", () => {
    expect(mappingProblems("CANDIDATE", { 0: "phone", 1: "phone" })).toEqual([
      "No column is “Name”, which every row needs.",
      "Two columns are “Phone”. Only one can be.",
    ]);
    expect(mappingProblems("OUTCOME", { 0: "statement" })).toEqual([
      "No column says whose a row is: a reference, a name or an e-mail address.",
    ]);
    expect(mappingProblems("EVIDENCE", { 0: "candidateEmail", 1: "kind", 2: "title" })).toEqual([
      "No column says which outcome it supports: a reference or the statement.",
    ]);
    expect(mappingProblems("CANDIDATE", { 0: "candidateName", 1: "nonsense" })).toEqual([
      "A column goes nowhere.",
    ]);
  });

  it("takes two columns for one name", () => {
    expect(mappingProblems("CANDIDATE", { 0: "firstName", 1: "lastName" })).toEqual([]);
  });
});

describe("the fields", () => {
  it("have a key and a heading each, and no heading that another one has", () => {
    for (const subject of IMPORT_SUBJECTS) {
      const fields = IMPORT_FIELDS[subject];
      expect(new Set(fields.map(({ key }) => key)).size).toBe(fields.length);
      expect(new Set(fields.map(({ heading }) => foldHeading(heading))).size).toBe(fields.length);
    }
    expect(fieldOf("OUTCOME", "statement")?.heading).toBe("Statement");
    expect(fieldOf("OUTCOME", "nothing")).toBeUndefined();
  });
});
