import type { OpeningRow } from "@/domain/opening-list/opening-list-input";
import { STAGES } from "@/domain/opening-list/stage";

interface Order {
  readonly find: string;
  readonly sort: "newest" | "title" | "stage" | "candidates" | "reviews";
  readonly isUp: boolean;
}

function fold(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLocaleLowerCase("en-GB");
}

function reviewShare({ reviews }: OpeningRow): number {
  return reviews && reviews.expected > 0 ? reviews.submitted / reviews.expected : -1;
}

const KEYS: Record<Exclude<Order["sort"], "newest" | "title">, (row: OpeningRow) => number> = {
  stage: ({ stage }) => STAGES.indexOf(stage),
  candidates: ({ candidates }) => candidates,
  reviews: reviewShare,
};

function compare(sort: Order["sort"], first: OpeningRow, second: OpeningRow): number {
  if (sort === "title") return first.title.localeCompare(second.title, "en-GB");
  if (sort === "newest")
    return first.createdOn < second.createdOn ? -1 : first.createdOn > second.createdOn ? 1 : 0;
  return KEYS[sort](first) - KEYS[sort](second);
}

/**
 * The rows that a search finds in title, place or hiring manager, in the order asked for; equal ones stay as they came.
 * Accents and case do not matter: "tomas" finds "Tomás".
 */
export function orderOpenings(rows: readonly OpeningRow[], { find, sort, isUp }: Order): OpeningRow[] {
  const words = fold(find).split(/\s+/).filter(Boolean);
  const found = rows.filter((row) => {
    const text = fold(`${row.title} ${row.location} ${row.hiringManager}`);
    return words.every((word) => text.includes(word));
  });
  return found.sort((first, second) => (isUp ? 1 : -1) * compare(sort, first, second));
}
