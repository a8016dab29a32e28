import { formatNumber } from "@/lib/format";

interface Weighed {
  readonly key: string;
  readonly name: string;
  readonly weight: number;
}

interface WeightPreviewProps {
  before: readonly Weighed[];
  after: readonly Weighed[];
}

function percent(weight: number | undefined): string {
  return weight === undefined ? "" : `${formatNumber(weight * 100)} %`;
}

/** What each criterion weighs now and would weigh then, before anything is done. */
export function WeightPreview({ before, after }: WeightPreviewProps) {
  const gone = before.filter(({ key }) => !after.some((one) => one.key === key));
  const weightIn = (rows: readonly Weighed[], key: string) => rows.find((one) => one.key === key)?.weight;
  return (
    <table className="w-full text-sm tabular-nums">
      <thead className="text-xs text-muted-foreground">
        <tr>
          <th scope="col" className="pb-1 text-left font-normal">
            {formatNumber(after.length)} criteria
          </th>
          <th scope="col" className="w-20 pb-1 text-right font-normal">
            Weight now
          </th>
          <th scope="col" className="w-20 pb-1 text-right font-normal">
            Then
          </th>
        </tr>
      </thead>
      <tbody>
        {[...after, ...gone].map(({ key, name }) => (
          <tr key={key} className="border-t border-border">
            <th scope="row" dir="auto" className="py-1 text-left font-normal break-words">
              {name || "Not named yet"}
            </th>
            <td className="py-1 text-right text-muted-foreground">
              {percent(weightIn(before, key)) || "new"}
            </td>
            <td className="py-1 text-right">{percent(weightIn(after, key)) || "removed"}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
