import { unitFamilyOf } from "@/domain/measure/unit-family";

const DEED =
  "(?:successfully |significantly |also |then |and )*(?:reduc(?:ed|es|ing|e)|cut(?:s|ting)?|lower(?:ed|s|ing)?|decreas(?:ed|es|ing|e)|rais(?:ed|es|ing|e)|increas(?:ed|es|ing|e)|improv(?:ed|es|ing|e)|shorten(?:ed|s|ing)?|brought(?: down)?|bring(?:s|ing)?(?: down)?|grew|grow(?:s|ing)?|lift(?:ed|s|ing)?|boost(?:ed|s|ing)?|sped up|took|got|moved|drove|halv(?:ed|es|ing)|dropp(?:ed|ing)|saw|slash(?:ed|es|ing)?|push(?:ed|es|ing)?|trimm(?:ed|ing))";
const LEADING = new RegExp(`^.*?\\b${DEED}\\s+(?=\\p{L})`, "iu");
const ARTICLES = /^(?:(?:the|our|my|their|its|his|her|an?|all|average|mean|overall|total)\s+)+/i;
const TRAILING =
  /[\s,;:(–—-]*(?:\b(?:down|up|fell|dropped|rose|went|has|have|was|were|is|are|been|grew|shrank|shortened|improved|increased|decreased|moved|to|by|of|from|at|now|only|just|about|around|roughly|nearly|over|under|before|takes?|took|needs?|needed|which|that|reduced|cut|raised)\s*)*[\s,;:(–—-]*$/iu;
const LONGEST = 80;
const MOST_WORDS = 9;

function tidy(text: string): string {
  const words = text.replace(ARTICLES, "").replace(/\s+/g, " ").trim().split(" ");
  const short = words.slice(-MOST_WORDS).join(" ");
  return short.length > LONGEST ? "" : short.charAt(0).toUpperCase() + short.slice(1);
}

/** The clause just before a place: nothing of an earlier sentence or parenthesis. */
function clauseBefore(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - 160), at);
  return before.slice(
    Math.max(...[". ", "; ", ": ", ", ", " and ", " which ", " so that "].map((mark) => endOf(before, mark))),
  );
}

function endOf(text: string, mark: string): number {
  // A mark right at the end belongs to the value: "Lead time: 9 days".
  const at = text.slice(0, -mark.length - 3).lastIndexOf(mark);
  return at === -1 ? 0 : at + mark.length;
}

function capitalized(unit: string): string {
  return unit.charAt(0).toUpperCase() + unit.slice(1);
}

/**
 * What a change measured, read off the words before its first number: "Reduced invoice processing time from 5 …" measured
 * "Invoice processing time". Where nothing is said it is the unit, and without one "Result".
 */
export function metricOfChange(text: string, at: number, unit: string): string {
  const before = clauseBefore(text, at);
  // "Files arrive complete: two e-mails instead of five" counted e-mails.
  if (/:\s*$/.test(before) && unitFamilyOf(unit) === "COUNT") return capitalized(unit);
  const clause = before.replace(TRAILING, "");
  const named = tidy(clause.replace(LEADING, "").replace(TRAILING, ""));
  if (/\p{L}{3}/u.test(named) && !new RegExp(`^${DEED}$`, "iu").test(named)) return named;
  return /\p{L}/u.test(unit) ? capitalized(unit) : "Result";
}

/** What a single number says, with its verb, so that it reads on: "Saved" 12 hours a week, "Cut costs by" 40 %. */
export function metricOfValue(text: string, at: number, unit: string): string {
  const clause = tidy(clauseBefore(text, at).replace(/[\s,;:(–—-]+$/u, ""));
  if (/\p{L}{3}/u.test(clause)) return clause;
  return /\p{L}/u.test(unit) ? capitalized(unit) : "Result";
}
