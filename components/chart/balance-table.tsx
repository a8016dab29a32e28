import type { BalanceSide } from "./balance-geometry";
import { ChartAsTable } from "./chart-as-table";
import { inDrawingOrder } from "./contribution";
import { pointsText, rangeText } from "./number-words";

const words = {
  outcome: "Outcome",
  unchecked: "Outcome, unchecked",
  credential: "Certificate, alone",
  synergy: "Put to use",
};

/** Every block of the balance as a row, with the totals. */
export function BalanceTable({ left, right }: { left: BalanceSide; right: BalanceSide }) {
  const rows = [left, right].flatMap((side) => [
    ...inDrawingOrder(side.parts).map((part, index) => ({
      key: `${side.letter}-${index}`,
      cells: [side.letter, part.label, words[part.kind], pointsText(part.value)],
    })),
    {
      key: side.letter,
      cells: [
        side.letter,
        side.name,
        `Support, range ${rangeText(side.lo, side.hi)}`,
        pointsText(side.support),
      ],
    },
  ]);
  return (
    <ChartAsTable
      caption="What is on the balance"
      columns={[{ label: "Side" }, { label: "What" }, { label: "Kind" }, { label: "Points", isNumber: true }]}
      rows={rows}
      className="mt-3"
    />
  );
}
