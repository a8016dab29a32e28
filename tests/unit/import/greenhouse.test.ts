import { describe, expect, it } from "vitest";
import { draftContent } from "@/domain/outcome-draft";
import { openImportJson, type PlacedReading, type ReadableJson } from "@/server/services/import-json";
import { importFile } from "@/tests/support/import-files";

const TODAY = "2026-11-01";

async function open(bytes: Uint8Array): Promise<ReadableJson & { people: PlacedReading[] }> {
  const file = await openImportJson(bytes, TODAY);
  if (file.format !== "GREENHOUSE") throw new Error(JSON.stringify(file.problems));
  const people: PlacedReading[] = [];
  for await (const reading of file.readings()) people.push(reading);
  return { ...file, people };
}

const openJson = (json: unknown) => open(Buffer.from(JSON.stringify(json)));

describe("an export of Harvest v3", () => {
  it("becomes people, each with what they are said in interviews to have done", async () => {
    const { people, size } = await open(importFile("greenhouse.json"));
    expect(size).toBe(3);
    expect(people[0]?.person).toMatchObject({
      reference: "53883394",
      name: "Priya Raghunathan",
      email: "priya.raghunathan@example.org",
      phone: "+44 20 7946 0101",
      headline: "Supply planner",
      employer: "Fernhill Foods",
      school: "University of Leeds",
      links: ["https://priya.example.org", "https://linkedin.com/in/priya-raghunathan-example"],
      credentials: [],
    });
    expect(people[0]?.person?.draftOutcomes).toMatchObject([
      {
        outcome: {
          statement:
            "Shortened the weekly promotion plan from 2 days to 5 hours by having a model draft it; she checks each figure against the order book.",
          unit: "hours",
          baseline: 48,
          after: 5,
          frequency: "WEEKLY",
        },
        evidence: [
          {
            kind: "INTERVIEW_ACCOUNT",
            title: "Interview, 2026-02-20",
            description: "Asked: What did you change with AI at work, and how do you know?",
            link: "",
          },
        ],
      },
      {
        outcome: { statement: "Cut forecast error from 19 % to 12 % with a model she retrains monthly." },
        evidence: [{ kind: "INTERVIEW_ACCOUNT", description: "" }],
      },
    ]);
    for (const draft of people[0]?.person?.draftOutcomes ?? []) {
      expect(draftContent.safeParse(draft).error).toBeUndefined();
    }
    expect(people[1]?.person).toMatchObject({
      name: "Callum Drysdale",
      employer: "Harbour Cold Stores",
      draftOutcomes: [],
    });
  });

  it("says who is left out, and which scorecard belongs to nobody", async () => {
    const { people, problems } = await open(importFile("greenhouse.json"));
    const lines = importFile("greenhouse.json").toString().split("\n");
    expect(people[2]).toMatchObject({
      person: null,
      problems: [
        { path: "candidates[2].private", reason: "This candidate is private in Greenhouse and stays there." },
      ],
    });
    expect(lines[(people[2]?.problems[0]?.line ?? 0) - 1]).toContain('"private": true');
    expect(problems).toMatchObject([
      { path: "scorecards[2]", reason: "The candidate of this scorecard is not in the file." },
    ]);
    expect(lines[problems[0]?.line ?? 0]).toContain("70003");
  });

  it("reads no rating, no recommendation, nothing private, and nothing of what nobody may be judged by", async () => {
    const { people } = await open(importFile("greenhouse.json"));
    expect(JSON.stringify(people)).not.toMatch(
      /strong_yes|recommend|strong candidate|communicator|salary|52,?000|nervous|Mill Lane|photos|referral|not for anybody|5 of 5|pick list|@priya_r/i,
    );
  });
});

describe("other shapes of the same", () => {
  const candidate = {
    id: 7,
    first_name: "Noor",
    last_name: "Haidari",
    email_addresses: [{ value: "noor@example.org" }],
  };

  it("a bare list of candidates, as an endpoint answers, and a single one", async () => {
    expect(
      (await openJson([candidate, { ...candidate, id: 8 }])).people.map(({ person }) => person?.reference),
    ).toEqual(["7", "8"]);
    const { people } = await openJson({ ...candidate, last_name: "", first_name: "" });
    expect(people[0]?.problems.map(({ path, reason }) => [path, reason])).toEqual([
      ["first_name", "Please fill this in."],
    ]);
  });

  it("scorecards with their answers inside, named by the candidate's own applications", async () => {
    const { people, problems } = await openJson({
      candidates: [
        {
          ...candidate,
          application_ids: [31],
          educations: [{ school_name: "Kabul University", start_date: "2010-01-01", end_date: "2014-01-01" }],
          employments: [
            { company_name: "Old Post", start_date: "2014-01-01", end_date: "2018-01-01" },
            { company_name: "Lark Energy", start_date: "2018-02-01", end_date: null },
          ],
        },
      ],
      scorecards: [
        {
          id: 5,
          application_id: 31,
          submitted_at: "2026-03-02T10:00:00Z",
          overall_recommendation: "yes",
          questions: [
            { question: "Private Notes", answer: "Reduced her notice period to one month." },
            { question: "What changed?", answer: "Answered 250 letters a day with drafted replies." },
          ],
        },
      ],
    });
    expect(problems).toEqual([]);
    expect(people[0]?.person).toMatchObject({ school: "Kabul University", employer: "Lark Energy" });
    expect(people[0]?.person?.draftOutcomes.map(({ outcome }) => outcome.statement)).toEqual([
      "Answered 250 letters a day with drafted replies.",
    ]);
  });

  it("a number too large to be read exactly is no reference", async () => {
    const text = JSON.stringify(candidate).replace('"id":7', '"id":90071992547409931');
    expect((await open(Buffer.from(text))).people[0]?.person?.reference).toBe("");
  });

  it("a file of scorecards alone says that nobody is in it, and lists them", async () => {
    const file = await openImportJson(
      Buffer.from('[{"id": 1, "candidate_rating": "yes", "notes": "x"}]'),
      TODAY,
    );
    expect(file).toMatchObject({
      format: null,
      problems: [
        { reason: "Nobody is in this file." },
        { path: "[0]", reason: "The candidate of this scorecard is not in the file." },
      ],
    });
  });
});
