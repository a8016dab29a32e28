import type { EvidenceInput } from "@/domain/evidence";
import { optionalLine, optionalLink } from "@/domain/text";
import { type DraftPlace, draftFromLine, draftsFromProse } from "./draft-from-text";
import {
  type ImportedDraft,
  MOST_IMPORTED_DRAFTS,
  MOST_IMPORTED_TEXT,
  type PersonProblem,
} from "./imported-person";
import { itemsOf, lineOf, memberOf } from "./json-value";
import { takePeriod } from "./partial-day";
import { addProblem, takeField } from "./take-field";

/** The sections that tell of things done, and what in an entry says where. */
const SECTIONS = [
  { section: "work", where: ["position", "name"], prose: "summary" },
  { section: "projects", where: ["name", "entity"], prose: "description" },
  { section: "volunteer", where: ["position", "organization"], prose: "summary" },
] as const;

function wordsOf(entry: unknown, names: readonly string[]): string {
  return names
    .map((name) =>
      lineOf(memberOf(entry, name))
        .slice(0, 120)
        .replace(/\p{Cs}$/u, ""),
    )
    .filter(Boolean)
    .join(", ");
}

/** What a project left behind that can be looked at. It counts as a claim until somebody has. */
function artifactOf(problems: PersonProblem[], path: string, entry: unknown): EvidenceInput[] {
  const link = takeField(problems, `${path}.url`, memberOf(entry, "url"), optionalLink);
  if (link === "") return [];
  const title = takeField(problems, `${path}.name`, memberOf(entry, "name"), optionalLine);
  return [{ kind: "ARTIFACT", title: title || "Project", description: "", link }];
}

/** A project without highlights is told by its description, with its name before it; a name alone tells nothing. */
function projectLine(entry: unknown): string {
  if (lineOf(memberOf(entry, "description")) === "") return "";
  return [lineOf(memberOf(entry, "name")), lineOf(memberOf(entry, "description"))].filter(Boolean).join(": ");
}

type Section = (typeof SECTIONS)[number];

function draftsOfEntry(
  problems: PersonProblem[],
  path: string,
  entry: unknown,
  { section, where, prose }: Section,
  today: string,
): ImportedDraft[] {
  const isProject = section === "projects";
  const place: DraftPlace = {
    context: wordsOf(entry, where),
    period: takePeriod(problems, path, entry, today),
    evidence: isProject ? artifactOf(problems, path, entry) : [],
  };
  const highlights = itemsOf(memberOf(entry, "highlights"));
  if (isProject && highlights.length === 0) {
    const draft = draftFromLine(projectLine(entry), { ...place, context: "" }, today);
    return draft ? [draft] : [];
  }
  return [
    ...highlights.flatMap((line) => draftFromLine(line, place, today) ?? []),
    ...draftsFromProse(memberOf(entry, prose), place, today),
  ];
}

/** How much text an entry tells in. */
function lengthOf(entry: unknown, prose: string): number {
  const texts = [memberOf(entry, prose), ...itemsOf(memberOf(entry, "highlights"))];
  return texts.reduce<number>((sum, text) => sum + (typeof text === "string" ? text.length : 0), 0);
}

/** Every entry of every section, until there is more text than is read. */
function* entriesOf(problems: PersonProblem[], resume: unknown) {
  let length = 0;
  for (const section of SECTIONS) {
    for (const [at, entry] of itemsOf(memberOf(resume, section.section)).entries()) {
      const path = `${section.section}[${at}]`;
      length += lengthOf(entry, section.prose);
      if (length > MOST_IMPORTED_TEXT) {
        addProblem(problems, path, "This is too long to be read. What stands before it is.", "");
        return;
      }
      yield { path, entry, section };
    }
  }
}

/**
 * What a JSON Resume says somebody has done: every highlight of work, projects and voluntary work, and of their summaries the
 * sentences in which something was done or changed. The same words become one draft.
 */
export function takeDrafts(problems: PersonProblem[], resume: unknown, today: string): ImportedDraft[] {
  const drafts = new Map<string, ImportedDraft>();
  for (const { path, entry, section } of entriesOf(problems, resume)) {
    for (const draft of draftsOfEntry(problems, path, entry, section, today)) {
      const { statement } = draft.outcome;
      if (drafts.has(statement)) continue;
      if (drafts.size >= MOST_IMPORTED_DRAFTS) {
        const reason = `Only the first ${MOST_IMPORTED_DRAFTS} achievements are read.`;
        addProblem(problems, path, reason, statement);
        return [...drafts.values()];
      }
      drafts.set(statement, draft);
    }
  }
  return [...drafts.values()];
}
