import { optionalEmail, optionalLine, requiredLine } from "@/domain/text";
import type { GreenhouseFile, GreenhouseRow } from "./greenhouse-file";
import { takeScorecards } from "./greenhouse-scorecards";
import type { PersonProblem, PersonReading } from "./imported-person";
import { under } from "./json-path";
import { itemsOf, lineOf, memberOf, referenceOf } from "./json-value";
import { addProblem, takeField } from "./take-field";
import { type Placed, takeLinks } from "./take-links";

/** The values of a list such as `email_addresses`: `[{value, type}]`. */
function valuesOf({ path, row }: GreenhouseRow, list: string): Placed[] {
  return itemsOf(memberOf(row, list)).map((item, at) => ({
    path: under(path, `${list}[${at}].value`),
    value: memberOf(item, "value"),
  }));
}

function firstOf(
  problems: PersonProblem[],
  values: readonly Placed[],
  schema: typeof optionalEmail | typeof optionalLine,
) {
  for (const { path, value } of values) {
    const taken = takeField(problems, path, value, schema);
    if (taken !== "") return taken;
  }
  return "";
}

/** The entries of a candidate's work or studies: those apart (v3) and those inside, the latest first. */
function entriesOf(
  apart: readonly GreenhouseRow[] | undefined,
  { path, row }: GreenhouseRow,
  inside: string,
): GreenhouseRow[] {
  const nested = itemsOf(memberOf(row, inside)).map((entry, at) => ({
    path: under(path, `${inside}[${at}]`),
    row: entry,
  }));
  const entries = [...(apart ?? []), ...(nested as GreenhouseRow[])];
  const timeOf = ({ row: entry }: GreenhouseRow) => {
    const endedAt = lineOf(memberOf(entry, "end_date") ?? memberOf(entry, "end_at"));
    return (memberOf(entry, "latest") === true ? "~" : "") + (endedAt || "9999");
  };
  return entries.sort((one, other) =>
    timeOf(one) < timeOf(other) ? 1 : timeOf(one) > timeOf(other) ? -1 : 0,
  );
}

function employerOf(
  problems: PersonProblem[],
  file: GreenhouseFile,
  candidate: GreenhouseRow,
  reference: string,
): string {
  const { path, row } = candidate;
  const stated = takeField(problems, under(path, "company"), memberOf(row, "company"), optionalLine);
  if (stated !== "") return stated;
  const latest = entriesOf(file.employments.get(reference), candidate, "employments")[0];
  return latest
    ? takeField(
        problems,
        under(latest.path, "company_name"),
        memberOf(latest.row, "company_name"),
        optionalLine,
      )
    : "";
}

/** A school by its name, or by the option that names it where the file holds the options. */
function schoolOf(
  problems: PersonProblem[],
  file: GreenhouseFile,
  candidate: GreenhouseRow,
  reference: string,
): string {
  const latest = entriesOf(file.educations.get(reference), candidate, "educations")[0];
  if (!latest) return "";
  const option = referenceOf(memberOf(latest.row, "school_name_custom_field_option_id"));
  const named = memberOf(latest.row, "school_name") ?? memberOf(file.options.get(option)?.[0]?.row, "name");
  return takeField(problems, under(latest.path, "school_name"), named, optionalLine);
}

/**
 * A candidate of Greenhouse's Harvest v3, with what is said of them in scorecards. Never read: demographic answers, photos,
 * tags, custom fields, addresses, sources, notes of the activity feed, attachments, ratings and recommendations.
 */
export function readGreenhouse(file: GreenhouseFile, candidate: GreenhouseRow, today: string): PersonReading {
  const { path, row } = candidate;
  const problems: PersonProblem[] = [];
  const reference = referenceOf(memberOf(row, "id"));
  const names = [memberOf(row, "first_name"), memberOf(row, "last_name")].map(lineOf).filter(Boolean);
  const name = takeField(problems, under(path, "first_name"), names.join(" "), requiredLine);
  const person = {
    reference,
    name,
    email: firstOf(problems, valuesOf(candidate, "email_addresses"), optionalEmail),
    phone: firstOf(problems, valuesOf(candidate, "phone_numbers"), optionalLine),
    headline: takeField(problems, under(path, "title"), memberOf(row, "title"), optionalLine),
    employer: employerOf(problems, file, candidate, reference),
    school: schoolOf(problems, file, candidate, reference),
    links: takeLinks(problems, [
      ...valuesOf(candidate, "website_addresses"),
      // "@leonie" is a name there, and no address.
      ...valuesOf(candidate, "social_media_addresses").filter(({ value }) => /[./]/.test(lineOf(value))),
    ]),
    draftOutcomes: takeScorecards(problems, file, reference, today),
    credentials: [],
  };
  if (memberOf(row, "private") === true) {
    addProblem(
      problems,
      under(path, "private"),
      "This candidate is private in Greenhouse and stays there.",
      "true",
    );
    return { person: null, problems };
  }
  return { person: name === "" ? null : person, problems };
}
