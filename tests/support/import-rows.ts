import fc from "fast-check";
import { CHECKLIST_ANSWERS } from "@/domain/credential-words";
import type { RowValues } from "@/domain/import/row-value";
import { OUTCOME_FREQUENCIES, OUTCOME_SOURCES, RELEVANCES } from "@/domain/outcome-fields";
import { CREDENTIAL_KINDS } from "@/domain/scoring/credential-kind";
import { EVIDENCE_KINDS } from "@/domain/scoring/evidence-kind";

/** Characters that files trip over, beside plain ones. */
const CHARACTERS = [..."aZ é,;|\"'=+-@\t\n1%/.", "\r\n", "’", "中", "😀", "\u00a0"];

/** Texts as they are stored: trimmed, of whatever characters. */
export function anyText(maxLength: number, minLength = 0): fc.Arbitrary<string> {
  return fc
    .string({ unit: fc.constantFrom(...CHARACTERS), maxLength: maxLength * 2 })
    .map((text) =>
      text
        .slice(0, maxLength)
        .replace(/\p{Cs}/gu, "")
        .trim(),
    )
    .filter((text) => [...text].length >= minLength);
}

const line = anyText(40);
const filled = anyText(40, 1);
const text = anyText(200);
const day = fc
  .date({ min: new Date("1990-01-01"), max: new Date("2026-11-01"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const email = fc.constantFrom("", "ben@example.org", "o'neil+cv@example.co.uk", "-x@example.org");
const link = fc.constantFrom(
  "https://example.org/a?b=1,2;3",
  "http://example.org/=x",
  "https://web.example/https://example.org,https://example.net",
  "HTTPS://EXAMPLE.ORG/|x",
);
const person = fc.record({ reference: line, name: line, email });
const whose = person.filter(({ reference, name, email: address }) => `${reference}${name}${address}` !== "");
const answer = fc.constantFrom(...CHECKLIST_ANSWERS);

function stated(keys: readonly string[]): fc.Arbitrary<Record<string, string>> {
  return fc
    .record(Object.fromEntries(keys.map((key) => [key, fc.constantFrom("", "Checked", "=1+1", "12/3", "’")])))
    .map((said) => Object.fromEntries(Object.entries(said).filter(([, value]) => value !== "")));
}

const candidate = fc
  .record({
    person: fc.record({ reference: line, name: filled, email }),
    rest: fc.record({
      phone: fc.oneof(line, fc.constant("+44 20 7946 0958")),
      headline: line,
      employer: line,
      school: line,
      links: fc.array(link, { maxLength: 4 }),
    }),
    status: fc.constantFrom("ACTIVE" as const, "WITHDRAWN" as const),
  })
  .map(({ person: one, rest, status }): RowValues["CANDIDATE"] => ({
    person: one,
    candidate: { ...rest, name: one.name, email: one.email },
    status,
  }));

const value = fc.double({ min: -1e12, max: 1e12, noNaN: true }).map((number) => number + 0);
const measured = fc.oneof(
  fc.record({
    metric: line,
    unit: fc.constantFrom("", "e-mails", "£"),
    after: fc.constant(null),
    baseline: fc.constant(null),
  }),
  fc.record({
    metric: filled,
    unit: fc.constantFrom("", "e-mails"),
    after: value,
    baseline: fc.option(value),
  }),
);
const period = fc.oneof(
  fc.record({ periodStart: fc.option(day), periodEnd: fc.constant(null) }),
  fc
    .tuple(day, day)
    .map((days) => ({ periodStart: days.toSorted()[0] ?? null, periodEnd: days.toSorted()[1] ?? null })),
);

const outcome = fc
  .record({
    person: whose,
    reference: line,
    statement: anyText(120, 8),
    measured,
    period,
    source: fc.constantFrom(...OUTCOME_SOURCES),
    frequency: fc.option(fc.constantFrom(...OUTCOME_FREQUENCIES)),
    texts: fc.record({ aiPart: text, ownPart: text, limits: text }),
    relevance: fc.constantFrom(...RELEVANCES),
    standing: fc.oneof(
      fc.record({ status: fc.constant("STANDING" as const), statusNote: text }),
      fc.record({ status: fc.constant("REFUTED" as const), statusNote: filled }),
    ),
  })
  .map((row): RowValues["OUTCOME"] => {
    const { person: one, reference, measured: numbers, period: days, texts, standing, ...rest } = row;
    return { person: one, reference, outcome: { ...rest, ...numbers, ...days, ...texts }, ...standing };
  });

const evidence: fc.Arbitrary<RowValues["EVIDENCE"]> = fc.record({
  person: whose,
  outcome: fc.record({ reference: filled, statement: line }),
  reference: line,
  evidence: fc.record({
    kind: fc.constantFrom(...EVIDENCE_KINDS),
    title: filled,
    description: text,
    link: fc.oneof(link, fc.constant("")),
  }),
  isStatement: fc.boolean(),
  statedInFile: stated(["checkStatus", "checkNote", "checkedBy", "checkedAt"]),
});

const credential = fc
  .record({
    person: whose,
    reference: line,
    days: fc.tuple(day, day, fc.boolean()),
    told: fc.record({
      title: filled,
      issuer: line,
      kind: fc.constantFrom(...CREDENTIAL_KINDS),
      grade: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
      testsSpecificSkills: answer,
      appliesToOpening: answer,
      includesPracticalWork: answer,
      servesObjective: answer,
      link: fc.oneof(link, fc.constant("")),
    }),
    statedInFile: stated(["genuineness", "genuinenessNote"]),
  })
  .map(({ person: one, reference, days: [a, b, isEndless], told, statedInFile }): RowValues["CREDENTIAL"] => {
    const [issuedOn = a, expiresOn = b] = [a, b].toSorted();
    const own = { genuineness: "STATED" as const, genuinenessNote: "" };
    const dates = { issuedOn, expiresOn: isEndless ? null : expiresOn };
    return { person: one, reference, credential: { ...told, ...dates, ...own }, statedInFile };
  });

/** Any row of each subject that could be stored as it is. */
export const anyRow: { readonly [Subject in keyof RowValues]: fc.Arbitrary<RowValues[Subject]> } = {
  CANDIDATE: candidate,
  OUTCOME: outcome,
  EVIDENCE: evidence,
  CREDENTIAL: credential,
};
