import { FlipTrack } from "@/components/chart/flip-track";
import { ScaleAxis } from "@/components/chart/scale-axis";
import type { FlipRow } from "@/domain/comparison/flip-words";
import { formatPercent } from "@/lib/format";

const cell = "border-t border-border py-[5px] text-xs";
const head = "pb-[5px] text-left text-xs font-normal text-muted-foreground";

/** Where each weight alone, the others rescaled, would change the order. */
export function FlipTable({ rows }: { rows: readonly FlipRow[] }) {
  return (
    <table className="w-full table-fixed border-collapse tabular-nums">
      <thead>
        <tr>
          <th scope="col" className={`${head} w-[118px]`}>
            One weight alone
          </th>
          <th scope="col" className={head}>
            <ScaleAxis ticks={[0, 100]} label="Weight, from 0 to 100 %" />
          </th>
          <th scope="col" className={`${head} w-[52px] text-right`}>
            flips at
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, name, set, flip }) => (
          <tr key={key}>
            <th scope="row" className={`${cell} pr-2 text-left font-normal`}>
              {name}
            </th>
            <td className={cell}>
              {flip === null ? null : <FlipTrack set={set} flip={flip} label={name} />}
            </td>
            <td className={`${cell} text-right`}>{flip === null ? "does not" : formatPercent(flip)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
