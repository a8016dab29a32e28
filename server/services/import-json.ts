import "server-only";
import { setImmediate } from "node:timers/promises";
import type { ImportedPerson, PersonProblem } from "@/domain/import/imported-person";
import { openCandidates, openResumes, type PeopleFile } from "@/domain/import/people-file";
import { type PeopleFormat, recogniseJson } from "@/domain/import/recognise-format";
import { checkResume } from "@/server/services/import-json-schema";
import { type JsonText, linesOf, readJsonText } from "@/server/services/import-json-text";

/** Something that cannot be read, with the line of the file it stands on. */
export interface PlacedProblem extends PersonProblem {
  readonly line: number;
}

/** One person of a file. Without a person nothing of them can be taken; else what the problems name is left out. */
export interface PlacedReading {
  readonly line: number;
  readonly person: ImportedPerson | null;
  readonly problems: readonly PlacedProblem[];
}

/** A file of people that can be read. */
export interface ReadableJson {
  readonly format: PeopleFormat;
  /** How many people it holds. */
  readonly size: number;
  /** What belongs to nobody in it. */
  readonly problems: readonly PlacedProblem[];
  /** The people in their order, each time anew; others have their turn meanwhile. */
  readonly readings: () => AsyncGenerator<PlacedReading, void>;
}

/** A file of which nothing can be read, and why. */
export interface UnreadableJson {
  readonly format: null;
  readonly problems: readonly PlacedProblem[];
}

/** People that are read before others have their turn: about ten milliseconds. */
const TURN = 10;

async function place(text: JsonText, problems: readonly PersonProblem[]): Promise<PlacedProblem[]> {
  if (problems.length === 0) return [];
  const lineOf = await linesOf(
    text,
    problems.map(({ path }) => path),
  );
  return problems.map((problem) => ({ ...problem, line: lineOf(problem.path) }));
}

async function* readAll(text: JsonText, file: PeopleFile): AsyncGenerator<PlacedReading, void> {
  for (let at = 0; at < file.size; at++) {
    if (at % TURN === TURN - 1) await setImmediate();
    const { person, problems } = file.read(at);
    const line = text.places.get(file.pathOf(at))?.line ?? 1;
    yield { line, person, problems: await place(text, problems) };
  }
}

const unreadable = (reason: string): UnreadableJson => ({
  format: null,
  problems: [{ line: 1, path: "", reason, value: "" }],
});

/**
 * Opens an uploaded JSON file of people: one JSON Resume or a list of them, or candidates and scorecards of Greenhouse.
 * `today` ("2026-11-01") is the last day anything in it can have happened.
 */
export async function openImportJson(
  bytes: Uint8Array,
  today: string,
): Promise<ReadableJson | UnreadableJson> {
  const text = await readJsonText(bytes);
  if ("flaws" in text) {
    const problems = text.flaws.map(({ line, column, path, reason }) => ({
      line,
      path,
      reason: column > 1 ? `${reason} (Column ${column}.)` : reason,
      value: "",
    }));
    return { format: null, problems };
  }
  const format = recogniseJson(text.json);
  if (format === "OUTWEIGH")
    return unreadable("This is a part of an export of Outweigh. Import the whole archive.");
  if (!format) return unreadable("This is neither a JSON Resume nor an export of Greenhouse.");
  const file =
    format === "GREENHOUSE" ? openCandidates(text.json, today) : openResumes(text.json, checkResume, today);
  const problems = await place(text, file.problems);
  if (file.size === 0)
    return { format: null, problems: [...unreadable("Nobody is in this file.").problems, ...problems] };
  return { format, size: file.size, problems, readings: () => readAll(text, file) };
}
