import { readGreenhouse } from "./greenhouse";
import { openGreenhouse } from "./greenhouse-file";
import type { PersonProblem, PersonReading } from "./imported-person";
import { jsonPath, under } from "./json-path";
import { readJsonResume } from "./json-resume";
import { countValues, withoutEmpty } from "./json-value";

/** A file of people. Each is read when asked for, so that a long file can be read in turns. */
export interface PeopleFile {
  readonly size: number;
  /** What belongs to nobody who could be read. */
  readonly problems: readonly PersonProblem[];
  /** Where a person stands in the file, from 0 to `size`. */
  readonly pathOf: (at: number) => string;
  readonly read: (at: number) => PersonReading;
}

/** What the schema of JSON Resume says against one résumé, with paths from the résumé's own beginning. */
export type ResumeCheck = (resume: unknown) => readonly PersonProblem[];

/** Values in one résumé; a long one has five hundred. */
const MOST_RESUME_VALUES = 20_000;

function readResume(resume: unknown, check: ResumeCheck, today: string): PersonReading {
  const said = withoutEmpty(resume);
  if (countValues(said, MOST_RESUME_VALUES) < MOST_RESUME_VALUES)
    return readJsonResume(said, check(said), today);
  const reason = `A résumé with more than ${MOST_RESUME_VALUES.toLocaleString("en-GB")} values is none.`;
  return { person: null, problems: [{ path: "", reason, value: "" }] };
}

/** One JSON Resume, or a list of them. */
export function openResumes(json: unknown, check: ResumeCheck, today: string): PeopleFile {
  const isList = Array.isArray(json);
  const resumes: readonly unknown[] = isList ? json : [json];
  const pathOf = (at: number) => (isList ? jsonPath([at]) : "");
  return {
    size: resumes.length,
    problems: [],
    pathOf,
    read: (at) => {
      const { person, problems } = readResume(resumes[at], check, today);
      return { person, problems: problems.map((one) => ({ ...one, path: under(pathOf(at), one.path) })) };
    },
  };
}

/** Candidates and scorecards of Greenhouse's Harvest v3. */
export function openCandidates(json: unknown, today: string): PeopleFile {
  const file = openGreenhouse(json);
  return {
    size: file.candidates.length,
    problems: file.problems,
    pathOf: (at) => file.candidates[at]?.path ?? "",
    read: (at) => {
      const candidate = file.candidates[at];
      return candidate ? readGreenhouse(file, candidate, today) : { person: null, problems: [] };
    },
  };
}
