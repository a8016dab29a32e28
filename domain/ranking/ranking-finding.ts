import { countWord, joinNames } from "@/domain/ranking/count-word";
import type { RankedBand, RankedTable } from "@/domain/ranking/ranked-table";

type NameOf = (row: number) => string;

/** As many names as still read as a sentence. */
const MOST_NAMES = 3;

function topPlaces(first: RankedBand, verb: "are" | "stay"): string {
  const count = first.rows.length;
  return `Places one ${count === 2 ? "and" : "to"} ${countWord(count)} ${verb} too close to call.`;
}

function setFinding({ bands, order }: RankedTable, nameOf: NameOf): string {
  const [first] = bands;
  const [best] = order;
  if (!first || !best) return "Nobody has a place yet: no rating has been handed in.";
  const name = nameOf(best.row);
  if (order.length === 1) return `${name} is the only one with a place so far.`;
  if (first.rows.length === 1) {
    const others = order.length - 1;
    return `${name} is ahead of ${others === 1 ? nameOf(order[1]?.row ?? 0) : `all ${countWord(others)} others`}.`;
  }
  if (first.rows.length <= MOST_NAMES) {
    const names = first.rows.map(({ row }) => nameOf(row));
    const rest = bands.length > 1 ? " They share the first places." : "";
    return `${joinNames(names)} are too close to call.${rest}`;
  }
  return `${name} has the most support. ${topPlaces(first, "are")}`;
}

/**
 * The ranking in a sentence or two, with `before` being the table under the set weights while others are tried.
 * Example: "With these weights Chiara Neri moves to first place. Places one to three stay too close to call."
 */
export function rankingFinding(table: RankedTable, nameOf: NameOf, before?: RankedTable): string {
  const [first] = table.bands;
  const [best] = table.order;
  const [bestBefore] = before?.order ?? [];
  const [firstBefore] = before?.bands ?? [];
  if (!before || !first || !best) return setFinding(table, nameOf);
  const leads =
    best.id === bestBefore?.id
      ? `With these weights ${nameOf(best.row)} keeps the most support.`
      : `With these weights ${nameOf(best.row)} moves to first place.`;
  if (first.rows.length === 1) {
    const isNew = firstBefore?.rows.length !== 1 || best.id !== bestBefore?.id;
    return table.order.length === 1
      ? leads
      : `${leads} ${isNew ? "That is" : "It stays"} a lead of 80 % or more.`;
  }
  const isSame = firstBefore?.rows.length === first.rows.length;
  return `${leads} ${topPlaces(first, isSame ? "stay" : "are")}`;
}

/** What is announced when rows change places: "Chiara Neri, up one place". At most three moves, the largest first. */
export function movesInWords({ order }: RankedTable, nameOf: NameOf): string {
  const moves = order
    .filter(({ moved }) => moved !== 0)
    .sort((a, b) => Math.abs(b.moved) - Math.abs(a.moved))
    .slice(0, MOST_NAMES);
  return moves
    .map(({ row, moved }) => {
      const by = Math.abs(moved);
      return `${nameOf(row)}, ${moved > 0 ? "up" : "down"} ${countWord(by)} ${by === 1 ? "place" : "places"}`;
    })
    .join(". ");
}
