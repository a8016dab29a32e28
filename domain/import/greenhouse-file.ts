import type { PersonProblem } from "./imported-person";
import { jsonPath } from "./json-path";
import { isObject, itemsOf, type JsonObject, memberOf, referenceOf } from "./json-value";

/** A row of Harvest and where it stands in the file. */
export interface GreenhouseRow {
  readonly path: string;
  readonly row: JsonObject;
}

/** The lists a file of Harvest v3 can hold, under the names of their endpoints. */
const LISTS = [
  "candidates",
  "applications",
  "candidate_employments",
  "candidate_educations",
  "custom_field_options",
  "scorecards",
  "scorecard_questions",
  "scorecard_question_answers",
] as const;
type ListName = (typeof LISTS)[number];
type Lists = Readonly<Record<ListName, readonly GreenhouseRow[]>>;

const has = (row: JsonObject, names: readonly string[]) => names.some((name) => Object.hasOwn(row, name));

/** What a row that stands alone or in a bare list is. */
function kindOf(row: JsonObject): ListName | undefined {
  if (has(row, ["scorecard_question_id"])) return "scorecard_question_answers";
  if (has(row, ["candidate_rating", "overall_recommendation", "interviewer_id", "interview_kit_id"]))
    return "scorecards";
  if (has(row, ["first_name", "last_name", "email_addresses"])) return "candidates";
  if (has(row, ["company_name"])) return "candidate_employments";
  if (has(row, ["school_name_custom_field_option_id"])) return "candidate_educations";
  if (has(row, ["candidate_id"]) && has(row, ["job_id", "jobs", "stage_id"])) return "applications";
  return undefined;
}

function bareRows(rows: readonly unknown[], isList: boolean): [ListName, GreenhouseRow][] {
  return rows.flatMap((row, at) => {
    const kind = isObject(row) ? kindOf(row) : undefined;
    return kind ? [[kind, { path: isList ? jsonPath([at]) : "", row: row as JsonObject }]] : [];
  });
}

function namedRows(json: JsonObject): [ListName, GreenhouseRow][] {
  return LISTS.flatMap((name) =>
    itemsOf(memberOf(json, name)).flatMap((row, at): [ListName, GreenhouseRow][] =>
      isObject(row) ? [[name, { path: jsonPath([name, at]), row }]] : [],
    ),
  );
}

const isRow = (row: unknown) => isObject(row) && kindOf(row) !== undefined;

/** Whether a file is one of Greenhouse's Harvest: an object of its lists, a bare list of its rows, or a single one. */
export function isGreenhouse(json: unknown): boolean {
  if (Array.isArray(json)) return json.some(isRow);
  return isRow(json) || LISTS.some((name) => itemsOf(memberOf(json, name)).some(isRow));
}

function grouped(
  rows: readonly GreenhouseRow[],
  by: (row: JsonObject) => string,
): Map<string, GreenhouseRow[]> {
  const groups = new Map<string, GreenhouseRow[]>();
  for (const one of rows) {
    const key = by(one.row);
    if (key === "") continue;
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return groups;
}

const named = (name: string) => (row: JsonObject) => referenceOf(memberOf(row, name));

/** The candidate of each application, from the applications and from the candidates' own lists of them. */
function candidateByApplication({ applications, candidates }: Lists): Map<string, string> {
  const found = new Map<string, string>();
  for (const { row } of applications) found.set(named("id")(row), named("candidate_id")(row));
  for (const { row } of candidates) {
    const nested = itemsOf(memberOf(row, "applications")).map((application) => memberOf(application, "id"));
    for (const id of [...itemsOf(memberOf(row, "application_ids")), ...nested]) {
      found.set(referenceOf(id), named("id")(row));
    }
  }
  found.delete("");
  return found;
}

/** What one looks up while reading the candidates of a file, each by the id Greenhouse gives it. */
export interface GreenhouseFile {
  readonly candidates: readonly GreenhouseRow[];
  readonly employments: ReadonlyMap<string, readonly GreenhouseRow[]>;
  readonly educations: ReadonlyMap<string, readonly GreenhouseRow[]>;
  readonly options: ReadonlyMap<string, readonly GreenhouseRow[]>;
  readonly scorecards: ReadonlyMap<string, readonly GreenhouseRow[]>;
  readonly questions: ReadonlyMap<string, readonly GreenhouseRow[]>;
  readonly answers: ReadonlyMap<string, readonly GreenhouseRow[]>;
  /** What belongs to nobody in the file. */
  readonly problems: readonly PersonProblem[];
}

/** Sorts the rows of a file of Harvest v3 by what they belong to. Rows of other endpoints are not looked at. */
export function openGreenhouse(json: unknown): GreenhouseFile {
  const isList = Array.isArray(json);
  const bare = bareRows(isList ? json : [json], isList);
  const rows = bare.length > 0 || !isObject(json) ? bare : namedRows(json);
  const lists = Object.fromEntries(LISTS.map((name) => [name, [] as GreenhouseRow[]])) as Record<
    ListName,
    GreenhouseRow[]
  >;
  for (const [name, row] of rows) lists[name].push(row);
  const ofApplication = candidateByApplication(lists);
  const candidateOf = (row: JsonObject) =>
    named("candidate_id")(row) || (ofApplication.get(named("application_id")(row)) ?? "");
  const known = new Set(lists.candidates.map(({ row }) => named("id")(row)));
  const problems: PersonProblem[] = [];
  for (const { path, row } of lists.scorecards) {
    if (known.has(candidateOf(row))) continue;
    problems.push({ path, reason: "The candidate of this scorecard is not in the file.", value: "" });
  }
  return {
    candidates: lists.candidates,
    employments: grouped(lists.candidate_employments, named("candidate_id")),
    educations: grouped(lists.candidate_educations, named("candidate_id")),
    options: grouped(lists.custom_field_options, named("id")),
    scorecards: grouped(lists.scorecards, candidateOf),
    questions: grouped(lists.scorecard_questions, named("id")),
    answers: grouped(lists.scorecard_question_answers, named("scorecard_id")),
    problems,
  };
}
