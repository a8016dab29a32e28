import { readLink } from "@/domain/import/cell-links";
import { optionalLink } from "@/domain/text";
import type { PersonProblem } from "./imported-person";
import { addProblem, takeField } from "./take-field";

/** Web addresses that one person can have. */
const MOST_LINKS = 10;

/** A value and where it stands. */
export interface Placed {
  readonly path: string;
  readonly value: unknown;
}

/** The web addresses of a person, each once, with https:// where they have no scheme; what is none, or one too many, is left out and listed. */
export function takeLinks(problems: PersonProblem[], found: readonly Placed[]): string[] {
  const links: string[] = [];
  for (const { path, value } of found) {
    const link = takeField(problems, path, typeof value === "string" ? readLink(value) : value, optionalLink);
    if (link === "" || links.includes(link)) continue;
    if (links.length < MOST_LINKS) links.push(link);
    else addProblem(problems, path, "At most ten links.", link);
  }
  return links;
}
