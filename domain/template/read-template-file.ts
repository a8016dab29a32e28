import type { z } from "zod";
import {
  bytesOf,
  LARGEST_TEMPLATE_FILE,
  type TemplateFile,
  templateFile,
} from "@/domain/template/template-file";

/** What is wrong in a file, and at which of its fields, in words. `place` is blank for the file as a whole. */
export interface FileProblem {
  readonly place: string;
  readonly message: string;
}

export type ReadTemplate =
  | { readonly file: TemplateFile; readonly problems?: undefined }
  | { readonly file?: undefined; readonly problems: readonly FileProblem[] };

const FIELD_WORDS: Readonly<Record<string, string>> = {
  format: "format",
  version: "version",
  title: "title",
  family: "family",
  brief: "brief",
  goals: "what the role is for",
  bottlenecks: "what holds the team back",
  measuresOfSuccess: "how success is measured",
  rubric: "rubric",
  criteria: "criteria",
  parameters: "how the arithmetic weighs",
  evidenceStrength: "strength of evidence",
  credentialStrength: "strength of certificates",
  interviewQuestions: "interview questions",
  key: "key",
  name: "name",
  question: "question",
  weight: "weight",
  credentialCeiling: "most that certificates can count",
};

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/**
 * Where in a file a problem is, in words, counted from 1 as people count, but for levels, which begin at 0.
 * `placeOf(["rubric", "criteria", 2, "anchors", 0])` is "Criterion 3, level 0".
 */
export function placeOf(path: readonly PropertyKey[]): string {
  const [group, list, index, field, level] = path;
  if (group === "rubric" && list === "criteria" && typeof index === "number") {
    const at = `Criterion ${index + 1}`;
    if (field === "anchors") return typeof level === "number" ? `${at}, level ${level}` : `${at}, levels`;
    return field === undefined ? at : `${at}, ${FIELD_WORDS[String(field)] ?? String(field)}`;
  }
  if (group === "interviewQuestions" && typeof list === "number") return `Interview question ${list + 1}`;
  return capital(
    path
      .filter((part) => part !== "rubric" || path.length === 1)
      .map((part) => FIELD_WORDS[String(part)] ?? String(part))
      .join(", "),
  );
}

const EXPECTED: Readonly<Record<string, string>> = {
  string: "text",
  number: "a number",
  array: "a list",
  object: "an object",
  record: "an object",
};

/** What is wrong, in words, where the schema itself has only the name of a type. */
function messageOf(issue: z.core.$ZodIssue): string {
  if (issue.code === "unrecognized_keys") return `${issue.keys.join(", ")}: not known here.`;
  if (issue.code === "invalid_type") return `This has to be ${EXPECTED[issue.expected] ?? issue.expected}.`;
  return issue.message;
}

/** Reads the text of a template file: the template, or everything that is wrong with it, each at its field. */
export function readTemplateFile(text: string): ReadTemplate {
  if (bytesOf(text) > LARGEST_TEMPLATE_FILE) {
    return { problems: [{ place: "", message: "A template file has at most 100 kB." }] };
  }
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return { problems: [{ place: "", message: "This is not a JSON file." }] };
  }
  const read = templateFile.safeParse(value);
  if (read.success) return { file: read.data };
  const problems = read.error.issues.map((issue) => ({
    place: placeOf(issue.path),
    message: messageOf(issue),
  }));
  return { problems };
}
