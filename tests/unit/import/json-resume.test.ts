import { describe, expect, it } from "vitest";
import { credentialInputOn } from "@/domain/credential";
import type { ImportedPerson } from "@/domain/import/imported-person";
import { draftContent } from "@/domain/outcome-draft";
import { EMPTY_OUTCOME } from "@/domain/outcome-fields";
import { openImportJson, type PlacedReading } from "@/server/services/import-json";
import { importFile, officialResume } from "@/tests/support/import-files";

const TODAY = "2026-11-01";

async function readingsOf(bytes: Uint8Array): Promise<PlacedReading[]> {
  const file = await openImportJson(bytes, TODAY);
  if (file.format !== "JSON_RESUME") throw new Error(JSON.stringify(file.problems));
  const readings: PlacedReading[] = [];
  for await (const reading of file.readings()) readings.push(reading);
  expect(readings).toHaveLength(file.size);
  return readings;
}

async function personOf(bytes: Uint8Array): Promise<ImportedPerson> {
  const [reading] = await readingsOf(bytes);
  expect(reading?.problems).toEqual([]);
  if (!reading?.person) throw new Error("nobody was read");
  return reading.person;
}

const asBytes = (json: unknown) => Buffer.from(JSON.stringify(json, null, 1));

describe("the sample published with the schema", () => {
  it("is read without a problem: the profile, what was done, and no word of what others say", async () => {
    const { draftOutcomes, credentials, ...profile } = await personOf(officialResume());
    expect(profile).toEqual({
      reference: "",
      name: "Richard Hendriks",
      email: "richard.hendriks@mail.com",
      phone: "(912) 555-4321",
      headline: "Programmer",
      employer: "Pied Piper",
      school: "University of Oklahoma",
      links: [
        "http://richardhendricks.example.com",
        "https://www.twitter.com",
        "https://soundcloud.example.com/dandymusicnl",
      ],
    });
    expect(credentials).toEqual([]);
    expect(
      draftOutcomes.map(({ outcome, sourceText }) => [outcome.statement, sourceText.split(":")[0]]),
    ).toEqual([
      [
        "Build an algorithm for artist to detect if their music was violating copy right infringement laws",
        "CEO/President, Pied Piper",
      ],
      ["Successfully won Techcrunch Disrupt", "CEO/President, Pied Piper"],
      [
        "Optimized an algorithm that holds the current world record for Weisman Scores",
        "CEO/President, Pied Piper",
      ],
      ["Won award at AIHacks 2016", "Miss Direction, Smoogle"],
      ["Built by all women team of newbie programmers", "Miss Direction, Smoogle"],
      [
        "Using modern technologies such as GoogleMaps, Chrome Extension and Javascript",
        "Miss Direction, Smoogle",
      ],
      ["Awarded 'Teacher of the Month'", "Teacher, CoderDojo"],
    ]);
    expect(draftOutcomes.map(({ outcome }) => [outcome.periodStart, outcome.periodEnd])).toEqual([
      ["2013-12-01", "2014-12-01"],
      ["2013-12-01", "2014-12-01"],
      ["2013-12-01", "2014-12-01"],
      ["2016-01-01", "2016-12-31"],
      ["2016-08-24", "2016-08-24"],
      ["2016-08-24", "2016-08-24"],
      ["2012-01-01", "2013-01-01"],
    ]);
    expect(JSON.stringify({ draftOutcomes, profile })).not.toMatch(
      /Bachman|pleasure to recommend|Ferrets|Broadway/,
    );
  });
});

describe("a résumé", () => {
  it("becomes a person with drafts and stated certificates, all of which the forms accept", async () => {
    const { draftOutcomes, credentials, ...profile } = await personOf(importFile("resume.json"));
    expect(profile).toMatchObject({
      name: "Leonie Achterberg",
      email: "leonie.achterberg@example.org",
      employer: "Noordzee Verzekeringen",
      school: "Hogeschool Utrecht",
      links: ["https://leonie.example.org", "https://www.linkedin.com/in/leonie-achterberg-example"],
    });
    expect(draftOutcomes[0]).toEqual({
      outcome: {
        ...EMPTY_OUTCOME,
        statement:
          "Cut the time to first answer from 4 days to 6 hours by letting a language model draft replies that a handler signs off",
        metric: "Time to first answer",
        unit: "hours",
        baseline: 96,
        after: 6,
        periodStart: "2021-03-01",
      },
      evidence: [],
      sourceText:
        "Claims operations analyst, Noordzee Verzekeringen: Cut the time to first answer from 4 days to 6 hours by letting a language model draft replies that a handler signs off",
    });
    expect(draftOutcomes.map(({ outcome }) => outcome.statement)).toEqual([
      expect.stringMatching(/^Cut the time/),
      expect.stringMatching(/^Saved 11 hours/),
      "Introduced a weekly review of stuck files with the call centre.",
      "Reduced empty runs from 18 % to 11 % in 2019",
      "Raised complete first submissions from 52 % to 79 %",
      "Leesclub: Ran a monthly reading group on evaluation of language models for 20 colleagues",
      "Taught 60 volunteers to check model answers against the source",
    ]);
    expect(draftOutcomes[1]?.outcome).toMatchObject({ frequency: "DAILY", after: 11, unit: "hours a week" });
    expect(draftOutcomes[3]?.outcome).toMatchObject({ periodStart: "2019-01-01", periodEnd: "2019-12-31" });
    expect(draftOutcomes[4]?.evidence).toEqual([
      {
        kind: "ARTIFACT",
        title: "Schadewijzer",
        description: "",
        link: "https://github.com/example/schadewijzer",
      },
    ]);
    expect(credentials.map(({ credential, statedInFile }) => [credential, statedInFile])).toEqual([
      [
        expect.objectContaining({
          title: "Prompting for Analysts",
          issuer: "Polder Academy",
          issuedOn: "2024-05-14",
          kind: "ATTENDANCE",
          genuineness: "STATED",
          testsSpecificSkills: "UNANSWERED",
          grade: null,
          link: "https://certificates.example.org/prompting/7731",
        }),
        {},
      ],
      [expect.objectContaining({ title: "Data Literacy", issuedOn: "2023-01-01" }), { date: "2023" }],
    ]);
    for (const { credential } of credentials) {
      expect(credentialInputOn(TODAY).safeParse(credential).error).toBeUndefined();
    }
    for (const draft of draftOutcomes) expect(draftContent.safeParse(draft).error).toBeUndefined();
  });

  it("takes the address, the photo, awards, skills and recommendations nowhere", async () => {
    const person = JSON.stringify(await personOf(importFile("resume.json")));
    expect(person).not.toMatch(
      /Prinsengracht|leonie\.jpg|Colleague of the year|pandas|best planner|Native speaker/,
    );
  });
});

describe("a list of résumés", () => {
  it("lists every problem with its line, its path and a plain reason, and reads what is left", async () => {
    const readings = await readingsOf(importFile("resumes.json"));
    expect(readings.map(({ person }) => person?.name)).toEqual([
      "Tomasz Wiśniewski",
      "Amara Nwosu",
      undefined,
      "Iker Etxeberria",
    ]);
    const lines = importFile("resumes.json").toString().split("\n");
    const found = readings.flatMap(({ problems }) => problems);
    expect(found.map(({ path, reason, value }) => [path, reason, value])).toEqual([
      ["[1].basics.email", "This is not an e-mail address.", "amara.nwosu.example.org"],
      [
        "[1].basics.url",
        "This is not a web address. It starts with https:// or http://.",
        "amara.example.org",
      ],
      ["[1].work[0].startDate", "A date is written as 2026-03-31, 2026-03 or 2026.", "spring 2022"],
      ["[1].work[0].highlights[1]", "This should be a text, in double quotes.", "7"],
      ["[1].certificates[0].date", "A certificate needs the date it was issued.", ""],
      ["[1].certificates[1].date", "This day does not exist.", "2022-02-30"],
      ["[2].basics.name", "Please fill this in.", ""],
      ["[3].projects[0].startDate", "This day has not come yet.", "2031-01"],
    ]);
    expect(
      found.filter(({ value }) => value !== "").map(({ line, value }) => lines[line - 1]?.includes(value)),
    ).toEqual(Array(6).fill(true));
    expect(readings[1]?.person).toMatchObject({
      email: "",
      links: ["https://amara.example.org"],
      credentials: [],
    });
    expect(readings[1]?.person?.draftOutcomes).toHaveLength(1);
  });
});

describe("what is said of one place", () => {
  const problemsOf = async (json: unknown) =>
    (await readingsOf(asBytes(json))).flatMap(({ problems }) =>
      problems.map(({ path, reason }) => [path, reason]),
    );
  const basics = { name: "Wren Aldous" };

  it("says once that something should be a list, a text or an object", async () => {
    expect(
      await problemsOf({ basics: { ...basics, profiles: "none", phone: 7 }, work: {}, education: ["ETH"] }),
    ).toEqual([
      ["basics.phone", "This should be a text, in double quotes."],
      ["basics.profiles", "This should be a list, in square brackets."],
      ["work", "This should be a list, in square brackets."],
      ["education[0]", "This should be an object, in curly brackets."],
    ]);
  });

  it("takes empty texts and nulls for nothing said, as editors write them", async () => {
    const empty = { url: "", email: null, phone: "", profiles: [{ network: "", url: "" }] };
    const work = [{ name: "Aldous Ltd", startDate: "2020", endDate: null, url: "", highlights: [] }];
    expect(await problemsOf({ basics: { ...basics, ...empty }, work })).toEqual([]);
  });

  it("takes ten links, and the first hundred achievements", async () => {
    const profiles = Array.from({ length: 11 }, (_, at) => ({ url: `https://example.org/${at}` }));
    const highlights = Array.from({ length: 120 }, (_, at) => `Rebuilt report number ${at} with a model`);
    const bytes = asBytes({
      basics: { ...basics, profiles },
      work: [{ name: "A", highlights }, { name: "B" }],
    });
    const [reading] = await readingsOf(bytes);
    expect(reading?.person?.links).toHaveLength(10);
    expect(reading?.person?.draftOutcomes).toHaveLength(100);
    expect(reading?.problems.map(({ path, reason }) => [path, reason])).toEqual([
      ["basics.profiles[10].url", "At most ten links."],
      ["work[0]", "Only the first 100 achievements are read."],
    ]);
  });

  it("refuses a résumé with more values than any has", async () => {
    const keywords = Array.from({ length: 20_000 }, (_, at) => `k${at}`);
    expect(await problemsOf({ basics, skills: [{ name: "All", keywords }] })).toEqual([
      ["", "A résumé with more than 20,000 values is none."],
    ]);
  });
});
