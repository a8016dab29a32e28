import type { MadeApplication } from "@/tests/support/opening-factory";
import { store } from "@/tests/support/store";

/** Who a candidate is: what a reviewer must not learn before handing in. */
export interface Identity {
  readonly first: string;
  readonly last: string;
  readonly email: string;
  readonly employer: string;
  readonly school: string;
  readonly link: string;
  readonly certificates: readonly string[];
}

const person = (
  [first, last, employer, school]: readonly [string, string, string, string],
  certificates: readonly string[],
): Identity => {
  const word = last.toLowerCase().replace(/\W/g, "");
  const where = { email: `${word}@${word}-post.example`, link: `https://portfolio.example/${word}` };
  return { first, last, employer, school, ...where, certificates };
};

/** Two sets of three people, as different as they can be: long and short names, none or many certificates. */
export const IDENTITIES: readonly [readonly Identity[], readonly Identity[]] = [
  [
    person(["Wilhelmina", "Oduya-Prescott", "Brackwater Mutual", "Thistledown Polytechnic"], []),
    person(["Bo", "Vance", "Kestrelgate", "Marl College"], ["Applied AI Practitioner"]),
    person(["Aurelio", "Zandomeneghi", "Harbour Line Insurance", "Ostrava Institute"], []),
  ],
  [
    person(["Jun", "Ek", "Orrery", "Fenwick"], ["Prompting Basics", "AI in Operations", "Agents 101"]),
    person(["Quillfeather", "Abernathy", "Larkspur and Daughters", "Sommerfeld University"], []),
    person(["Nia", "Poe", "Dunmore", "Calder School"], ["AI in Operations"]),
  ],
];

/** What the candidate's own texts say, with the places at which the person shows through. */
export const TEXTS = {
  statement: "{first} cut the backlog at {employer} to a day",
  metric: "Days in {last}'s queue",
  aiPart: "Drafts what {first} {last} sends from {email}.",
  ownPart: "As learned at {school}; see {link}.",
  title: "Export by {last}",
  description: "{employer}, as {first} keeps it",
  file: "{last}.pdf",
} as const;

function told(text: string, identity: Identity): string {
  return text.replace(/\{(\w+)\}/g, (_, part: keyof Identity) => String(identity[part]));
}

async function dressOutcomes(
  { id: applicationId, organizationId }: MadeApplication,
  identity: Identity,
): Promise<void> {
  const { statement, metric, aiPart, ownPart, title, description, file } = TEXTS;
  const of = (text: string) => told(text, identity);
  const outcome = { applicationId, organizationId };
  await store().outcome.updateMany({
    where: outcome,
    data: { statement: of(statement), metric: of(metric), aiPart: of(aiPart), ownPart: of(ownPart) },
  });
  await store().evidence.updateMany({
    where: { outcome },
    data: { title: of(title), description: of(description), link: identity.link },
  });
  await store().attachment.updateMany({ where: { evidence: { outcome } }, data: { name: of(file) } });
}

/** Makes applications those of other people; everything else stays as it was, identifiers too. */
export async function dress(applications: readonly MadeApplication[], who: 0 | 1): Promise<void> {
  for (const [index, application] of applications.entries()) {
    const { id: applicationId, candidateId, organizationId } = application;
    const identity = IDENTITIES[who][index] as Identity;
    const { first, last, email, employer, school, link, certificates } = identity;
    await store().candidate.update({
      where: { id: candidateId },
      data: { name: `${first} ${last}`, email, employer, school, links: [link] },
    });
    await store().credential.deleteMany({ where: { applicationId } });
    await store().credential.createMany({
      data: certificates.map((title) => ({
        organizationId,
        applicationId,
        title,
        kind: "PRACTICAL_EXAM" as const,
        issuedOn: new Date("2026-02-01"),
      })),
    });
    await dressOutcomes(application, identity);
  }
}

const TELLING = IDENTITIES.flat().flatMap(({ last, email, employer, school, link, certificates }) =>
  [last, email, employer, school, link, ...certificates].map((word) => ({
    word,
    whole: new RegExp(`(?<![\\p{L}\\d])${word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}(?![\\p{L}\\d])`, "iu"),
  })),
);

/** What of the people of either world a text names, as whole words. */
export function namesIn(text: string): string[] {
  return TELLING.filter(({ whole }) => whole.test(text)).map(({ word }) => word);
}
