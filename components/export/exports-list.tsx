import type { ExportRow } from "@/components/export/export-data";
import { When } from "@/components/word/when";
import { EXPORT_STATE_NAMES } from "@/domain/export/export-words";

function Row({ row }: { row: ExportRow }) {
  const { state, words, hasFiles, createdAt, createdBy, isOwn } = row;
  const isWhole = state === "DONE";
  return (
    <li className="border-t border-border py-2.5 text-sm first:border-t-0">
      <p className="flex flex-wrap justify-between gap-x-4 gap-y-0.5">
        <span className="min-w-0 break-words">
          <bdi>{isOwn ? "You" : createdBy}</bdi>, <When at={createdAt} saysToday />
        </span>
        <span className={state === "FAILED" ? "text-attention-text" : "text-muted-foreground"}>
          {EXPORT_STATE_NAMES[state]}
        </span>
      </p>
      <p className="text-muted-foreground tabular-nums">
        {words}
        {isWhole && !hasFiles ? ", without files" : null}
      </p>
    </li>
  );
}

/** Who exported the same before, the latest first, and how each ended. */
export function ExportsList({ exports }: { exports: readonly ExportRow[] }) {
  return (
    <ul aria-label="Earlier exports">
      {exports.map((row) => (
        <Row key={row.id} row={row} />
      ))}
    </ul>
  );
}
