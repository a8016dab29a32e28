import Link from "next/link";
import type { ImportRow } from "@/components/import/import-data";
import { countsInWords, FORMAT_NAMES, STATE_NAMES } from "@/components/import/import-words";
import { When } from "@/components/word/when";
import { formatCount } from "@/lib/format";

/** Where one file stands, with what there is of it. */
function standingWords({ state, counts, rowsTotal, rowsBad }: ImportRow): string {
  if (state === "DONE") return `Imported: ${countsInWords(counts)}`;
  const word = STATE_NAMES[state];
  if (state !== "CHECKED" || rowsTotal === null) return word;
  const bad = rowsBad > 0 ? `, ${formatCount(rowsBad, "bad row")}` : "";
  return `${word}: ${formatCount(rowsTotal, "row")}${bad}`;
}

function Row({ openingId, row }: { openingId: string; row: ImportRow }) {
  const isWaiting = row.state === "RECEIVED" || row.state === "CHECKED" || row.state === "FAILED";
  return (
    <li className="grid gap-x-6 gap-y-1 border-t border-border py-3 first:border-border-strong sm:grid-cols-[minmax(0,1fr)_auto]">
      <div className="min-w-0">
        <Link href={`/openings/${openingId}/imports/${row.id}`} className="link font-strong break-words">
          <bdi>{row.fileName}</bdi>
        </Link>
        <p className="text-sm text-muted-foreground">
          {FORMAT_NAMES[row.format]}, {row.createdBy}, <When at={row.createdAt} />
        </p>
      </div>
      <p className={isWaiting ? "text-sm text-attention-text" : "text-sm text-muted-foreground"}>
        {standingWords(row)}
      </p>
    </li>
  );
}

/** Every file that was brought into an opening, the latest first, and where each stands. */
export function ImportsList({ openingId, imports }: { openingId: string; imports: readonly ImportRow[] }) {
  return (
    <ul aria-label="Imports" className="border-b">
      {imports.map((row) => (
        <Row key={row.id} openingId={openingId} row={row} />
      ))}
    </ul>
  );
}
