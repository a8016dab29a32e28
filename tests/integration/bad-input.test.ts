import { beforeAll, describe, expect, test } from "vitest";
import type { OutcomeInput } from "@/domain/outcome";
import { EMPTY_OUTCOME } from "@/domain/outcome-fields";
import type { Actor } from "@/server/actor";
import { callAs } from "@/tests/support/caller";
import { makeOrganization } from "@/tests/support/factory";
import {
  type MadeApplication,
  type MadeOpening,
  makeApplication,
  makeOpening,
} from "@/tests/support/opening-factory";
import { store } from "@/tests/support/store";

const HUNDRED_KB = "x".repeat(100 * 1024);
const HOSTILE = [
  "<script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  '\'; DROP TABLE "Candidate"; --',
  "%_\\ $1 {{y}} \\u0000",
  "مرحبا بالعالم ‏RTL‏ עברית",
  "👩🏽‍💻🎉 e\u0301 ﷽ 𝕬",
];
const PERSON = { name: "Somebody", email: "", phone: "", headline: "", employer: "", school: "", links: [] };
const CREDENTIAL = {
  title: "Certificate",
  issuer: "",
  kind: "KNOWLEDGE_EXAM" as const,
  issuedOn: "2026-05-01",
  expiresOn: null,
  grade: null,
  testsSpecificSkills: "UNANSWERED" as const,
  appliesToOpening: "UNANSWERED" as const,
  includesPracticalWork: "UNANSWERED" as const,
  servesObjective: "UNANSWERED" as const,
  genuineness: "STATED" as const,
  genuinenessNote: "",
  link: "",
};

let recruiter: Actor;
let opening: MadeOpening;
let application: MadeApplication;
let api: ReturnType<typeof callAs>;

beforeAll(async () => {
  const { actors } = await makeOrganization({ roles: ["RECRUITER", "HIRING_MANAGER"] });
  recruiter = actors.RECRUITER;
  opening = await makeOpening(actors.HIRING_MANAGER);
  application = await makeApplication(opening);
  api = callAs(recruiter);
});

/** The fields a refused call names, by path, with what each says. */
async function refused(call: Promise<unknown>): Promise<Record<string, string>> {
  const error = await call.then(
    () => new Error("accepted"),
    (reason: Error) => reason,
  );
  const cause = error.cause as
    | { issues?: { path: PropertyKey[]; message: string }[]; fields?: Record<string, string> }
    | undefined;
  if (cause?.fields) return cause.fields;
  if (!cause?.issues) throw error;
  return Object.fromEntries(cause.issues.map(({ path, message }) => [path.join("."), message]));
}

function enter(changes: Partial<Record<keyof OutcomeInput, unknown>>, evidence: object[] = []) {
  const outcome = { ...EMPTY_OUTCOME, statement: "Files arrive complete.", ...changes } as OutcomeInput;
  return api.outcome.create({ applicationId: application.id, outcome, evidence: evidence as never });
}

describe("an outcome is refused, field by field,", () => {
  test.each([
    [
      "a unit that is a number",
      { metric: "m", unit: "12", baseline: 1, after: 2 },
      "outcome.unit",
      /word or a sign/,
    ],
    [
      "more than all of it",
      { metric: "m", unit: "%", baseline: 71, after: 193 },
      "outcome.after",
      /between 0 and 100/,
    ],
    [
      "more hours than a week has",
      { metric: "m", unit: "hours a week", baseline: 200, after: 3 },
      "outcome.baseline",
      /0 and 168/,
    ],
    ["time below nought", { metric: "m", unit: "days", baseline: 5, after: -1 }, "outcome.after", /below 0/],
    ["a before without an after", { metric: "m", baseline: 5 }, "outcome.after", /after is needed/],
    [
      "numbers that measure nothing",
      { baseline: 5, after: 2 },
      "outcome.metric",
      /what these numbers measure/,
    ],
    [
      "a number beyond all bounds",
      { metric: "m", baseline: 1e300, after: 2 },
      "outcome.baseline",
      /too large/,
    ],
    [
      "a number that is none",
      { metric: "m", baseline: Number.NaN, after: 2 },
      "outcome.baseline",
      /give a number/,
    ],
    [
      "a number written as text",
      { metric: "m", baseline: "five", after: 2 },
      "outcome.baseline",
      /give a number/,
    ],
    ["a day that has not come", { periodEnd: "2999-01-01" }, "outcome.periodEnd", /not come yet/],
    ["a day that does not exist", { periodEnd: "2026-02-30" }, "outcome.periodEnd", /does not exist/],
    [
      "an end before the start",
      { periodStart: "2026-05-02", periodEnd: "2026-05-01" },
      "outcome.periodEnd",
      /before the start/,
    ],
    ["a statement of nothing", { statement: "   " }, "outcome.statement", /one sentence/],
    ["100 kB of statement", { statement: HUNDRED_KB }, "outcome.statement", /300 characters/],
    ["100 kB of own part", { ownPart: HUNDRED_KB }, "outcome.ownPart", /4,000 characters/],
    ["a character that cannot be stored", { aiPart: "a\u0000b" }, "outcome.aiPart", /cannot be stored/],
    ["a closeness nobody knows", { relevance: "CLOSE" }, "outcome.relevance", /./],
  ])("for %s", async (_, changes, field, message) => {
    const fields = await refused(enter(changes));
    expect(Object.keys(fields)).toEqual([field]);
    expect(fields[field]).toMatch(message);
  });

  test("and several at once, each under its own name", async () => {
    const fields = await refused(enter({ statement: "", unit: "7", baseline: 5, periodEnd: "nope" }));
    expect(Object.keys(fields).sort()).toEqual([
      "outcome.after",
      "outcome.metric",
      "outcome.periodEnd",
      "outcome.statement",
      "outcome.unit",
    ]);
  });

  test("together with bad evidence, by row", async () => {
    const rows = [
      { kind: "ARTIFACT", title: "Fine", description: "", link: "https://example.test/a b" },
      { kind: "ARTIFACT", title: "", description: "", link: "javascript:alert(1)" },
    ];
    expect(await refused(enter({}, rows))).toEqual({
      "evidence.0.link": expect.stringContaining("https://"),
      "evidence.1.title": "Please fill this in.",
      "evidence.1.link": expect.stringContaining("https://"),
    });
  });

  test("and nothing of it is stored", async () => {
    expect(await store().outcome.count({ where: { applicationId: application.id } })).toBe(0);
  });
});

describe("a person is refused", () => {
  test.each([
    ["100 kB of name", { name: HUNDRED_KB }, "name"],
    ["no name", { name: " \n " }, "name"],
    ["a NUL in the name", { name: "A\u0000mara" }, "name"],
    ["an address that is none", { email: "not an address" }, "email"],
    ["a link that runs a script", { links: ["javascript:alert(1)"] }, "links.0"],
    ["a link to a file", { links: ["https://ok.test", "file:///etc/passwd"] }, "links.1"],
    ["100 kB of phone", { phone: HUNDRED_KB }, "phone"],
  ])("for %s", async (_, changes, field) => {
    const call = api.application.create({ ...PERSON, ...changes, openingId: opening.id });
    expect(Object.keys(await refused(call))).toEqual([field]);
  });

  test("in a search that the database could not store either", async () => {
    const list = { openingId: null, sort: "name" as const, isDescending: false, page: 1 };
    expect(Object.keys(await refused(api.candidate.list({ ...list, search: "a\u0000" })))).toEqual([
      "search",
    ]);
    expect(Object.keys(await refused(api.candidate.list({ ...list, search: HUNDRED_KB })))).toEqual([
      "search",
    ]);
    const similar = { openingId: opening.id, email: "", name: "a\u0000" };
    expect(Object.keys(await refused(api.candidate.similar(similar)))).toEqual(["name"]);
  });
});

describe("a certificate is refused", () => {
  test.each([
    ["an issue day that has not come", { issuedOn: "2999-01-01" }, "credential.issuedOn"],
    ["running out before it was issued", { expiresOn: "2020-01-01" }, "credential.expiresOn"],
    ["a grade above all of it", { grade: 1.2 }, "credential.grade"],
    ["100 kB of title", { title: HUNDRED_KB }, "credential.title"],
    ["a link that runs a script", { link: "javascript:alert(1)" }, "credential.link"],
    ["an answer nobody can give", { servesObjective: "MAYBE" }, "credential.servesObjective"],
  ])("for %s", async (_, changes, field) => {
    const credential = { ...CREDENTIAL, ...changes } as typeof CREDENTIAL;
    const call = api.credential.create({ applicationId: application.id, credential });
    expect(Object.keys(await refused(call))).toEqual([field]);
  });
});

describe("whatever people write is kept as written", () => {
  test.each(HOSTILE)("%s", async (text) => {
    const person = { name: text, phone: text, headline: text, employer: text, school: text };
    const { candidateId, applicationId } = await api.application.create({
      ...PERSON,
      ...person,
      openingId: opening.id,
    });
    const { version: _, ...values } = (await api.candidate.get({ candidateId })).values;
    expect(values).toMatchObject(person);
    const found = await api.candidate.list({
      search: text,
      openingId: null,
      sort: "name",
      isDescending: false,
      page: 1,
    });
    expect(found.rows.map((row) => row.name)).toContain(text);

    const said = { statement: `Said: ${text}`, metric: text, aiPart: text, ownPart: text, limits: text };
    const { outcomeId } = await api.outcome.create({
      applicationId,
      outcome: { ...EMPTY_OUTCOME, ...said },
      evidence: [{ kind: "ARTIFACT", title: text, description: text, link: "" }],
    });
    const { credentialId } = await api.credential.create({
      applicationId,
      credential: { ...CREDENTIAL, title: text, issuer: text, genuinenessNote: text },
    });
    const dossier = await api.application.get({ applicationId });
    expect(dossier.outcomes.find(({ id }) => id === outcomeId)).toMatchObject(said);
    expect(dossier.outcomes[0]?.evidence.some(({ title }) => title === text)).toBe(true);
    expect(dossier.credentials.find(({ id }) => id === credentialId)).toMatchObject({ issuer: text });
  });
});
