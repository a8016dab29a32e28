import type { ReactNode } from "react";
import { ImportSteps } from "@/components/import/import-steps";
import { ENCODING_NAMES, FORMAT_NAMES, SEPARATOR_NAMES } from "@/components/import/import-words";
import { Panel } from "@/components/ui/panel";
import { When } from "@/components/word/when";
import { fileSizeWords } from "@/domain/attachment";
import type { ImportView } from "@/domain/import/import-view";
import { formatNumber } from "@/lib/format";

/** How the file is written, as far as that is known: "UTF-8, commas". */
function writtenAs({ encoding, separator, sheet }: ImportView): string {
  return [ENCODING_NAMES[encoding], SEPARATOR_NAMES[separator]?.toLowerCase(), sheet && `sheet “${sheet}”`]
    .filter(Boolean)
    .join(", ");
}

/** Beside an import: how far it is, and what is known of the file. */
export function ImportRail({ view }: { view: ImportView }) {
  const facts: readonly (readonly [string, ReactNode])[] = [
    ["Recognised as", FORMAT_NAMES[view.format]],
    ["Written as", writtenAs(view)],
    ["Size", view.fileSize === null ? "" : fileSizeWords(view.fileSize)],
    [
      view.columns.length > 0 ? "Rows" : "Entries",
      view.rowsTotal === null ? "" : formatNumber(view.rowsTotal),
    ],
    ["Brought in by", view.createdBy],
    ["On", <When key="at" at={view.createdAt} />],
  ];
  return (
    <aside
      aria-label="About this import"
      className="grid content-start gap-4 sm:grid-cols-2 rail:grid-cols-1"
    >
      {view.state === "UNDONE" ? null : (
        <Panel title="Steps">
          <ImportSteps state={view.state} hasColumns={view.columns.length > 0} />
        </Panel>
      )}
      <Panel title="The file">
        <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1.5">
          {facts
            .filter(([, value]) => value)
            .map(([name, value]) => (
              <div key={name} className="contents">
                <dt className="text-muted-foreground">{name}</dt>
                <dd className="break-words">{value}</dd>
              </div>
            ))}
        </dl>
      </Panel>
    </aside>
  );
}
