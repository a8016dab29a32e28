import { RUNG_WORDS } from "@/components/chart/rung";
import type { DeskOutcome } from "@/components/review/desk-data";
import { partsOfMasked } from "@/domain/blinding-mask";

/** Signs of a title that fit into a line of a note. */
const LONGEST = 60;

function openPart(text: string): string {
  const open = partsOfMasked(text).filter((part) => typeof part === "string");
  const line = open.join(" ").replace(/\s+/g, " ").trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1).trimEnd()}…` : line;
}

/** What the evidence of an outcome is called in a note: "On record, weekly export". Its own statement only where there is nothing else. */
export function evidenceNames(outcome: Pick<DeskOutcome, "evidence">): string[] {
  const others = outcome.evidence.filter((row) => !row.isStatement);
  if (others.length === 0) return outcome.evidence.slice(0, 1).map((row) => RUNG_WORDS[row.kind]);
  const names = others.map((row) => {
    const title = openPart(row.title);
    return title === "" ? RUNG_WORDS[row.kind] : `${RUNG_WORDS[row.kind]}, ${title}`;
  });
  return [...new Set(names)];
}
