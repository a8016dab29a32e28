import { optionalEmail, optionalLine, requiredLine } from "@/domain/text";
import type { PersonProblem, PersonReading } from "./imported-person";
import { takeDrafts } from "./json-resume-drafts";
import { isObject, itemsOf, lineOf, memberOf } from "./json-value";
import { takeCertificate } from "./stated-credential";
import { takeField } from "./take-field";
import { takeLinks } from "./take-links";

/** Certificates of one person that are read; more is a mistake. */
const MOST_CERTIFICATES = 100;

/** The entry that is not over, else the one that ended last; of several the one that began last, else the first. */
function latestOf(list: unknown): { entry: unknown; at: number } | undefined {
  const timeOf = (entry: unknown) =>
    [lineOf(memberOf(entry, "endDate")) || "9999", lineOf(memberOf(entry, "startDate"))].join(" ");
  return itemsOf(list)
    .map((entry, at) => ({ entry, at }))
    .reduce<{ entry: unknown; at: number } | undefined>(
      (latest, one) => (!latest || timeOf(one.entry) > timeOf(latest.entry) ? one : latest),
      undefined,
    );
}

function latestName(problems: PersonProblem[], resume: unknown, section: string, name: string): string {
  const latest = latestOf(memberOf(resume, section));
  if (!latest) return "";
  return takeField(problems, `${section}[${latest.at}].${name}`, memberOf(latest.entry, name), optionalLine);
}

function linksOf(problems: PersonProblem[], basics: unknown): string[] {
  const profiles = itemsOf(memberOf(basics, "profiles"));
  return takeLinks(problems, [
    { path: "basics.url", value: memberOf(basics, "url") },
    ...profiles.map((profile, at) => ({
      path: `basics.profiles[${at}].url`,
      value: memberOf(profile, "url"),
    })),
  ]);
}

/**
 * A person of a JSON Resume 1.2, whatever says nothing left out of it. `found` is what its schema said against it; parts of which something is wrong are left out.
 * Never read: the photo, the address, summary, skills, languages, interests, awards, publications and what others recommend.
 */
export function readJsonResume(
  resume: unknown,
  found: readonly PersonProblem[],
  today: string,
): PersonReading {
  const problems = [...found];
  if (!isObject(resume)) return { person: null, problems };
  const basics = memberOf(resume, "basics");
  const of = (name: string) => memberOf(basics, name);
  const name = takeField(problems, "basics.name", of("name") ?? "", requiredLine);
  const person = {
    reference: "",
    name,
    email: takeField(problems, "basics.email", of("email"), optionalEmail),
    phone: takeField(problems, "basics.phone", of("phone"), optionalLine),
    headline: takeField(problems, "basics.label", of("label"), optionalLine),
    employer: latestName(problems, resume, "work", "name"),
    school: latestName(problems, resume, "education", "institution"),
    links: linksOf(problems, basics),
    draftOutcomes: takeDrafts(problems, resume, today),
    credentials: itemsOf(memberOf(resume, "certificates"))
      .slice(0, MOST_CERTIFICATES)
      .flatMap((entry, at) => takeCertificate(problems, `certificates[${at}]`, entry, today) ?? []),
  };
  return { person: name === "" ? null : person, problems };
}
