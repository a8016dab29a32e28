import { BlindFiles } from "@/components/attachment/blind-files";
import { RUNG_WORDS } from "@/components/chart/rung";
import { RungMark } from "@/components/chart/rung-mark";
import { BlindText } from "@/components/review/blind-text";
import type { DeskOutcome } from "@/components/review/desk-data";
import { Kbd } from "@/components/ui/kbd";
import { countsAsChecked } from "@/domain/evidence-check";

type Evidence = DeskOutcome["evidence"][number];

const CHECK_WORDS: Record<Evidence["checkStatus"], string> = {
  CHECKED: "Somebody checked it",
  PARTLY: "Somebody checked it: it supports part of this",
  UNCHECKED: "Nobody has checked it",
  DISPUTED: "Somebody disputes it",
};

function EvidenceRow({ evidence, hasKey }: { evidence: Evidence; hasKey: boolean }) {
  const isChecked = countsAsChecked(evidence.checkStatus);
  const more = [evidence.description, evidence.checkNote].filter((text) => text !== "");
  return (
    <li className="border-t">
      <details data-slot="blind-evidence" className="group">
        <summary className="grid min-h-10 list-none grid-cols-[12px_minmax(0,1fr)_auto] items-center gap-3 py-2 text-sm touch:min-h-11 [&::-webkit-details-marker]:hidden">
          <RungMark kind={evidence.kind} isChecked={isChecked} />
          <span className="min-w-0 break-words">
            {RUNG_WORDS[evidence.kind]}{" "}
            <span dir="auto" className="text-muted-foreground">
              <BlindText>{evidence.title}</BlindText>
            </span>
            <span className="axis block">{CHECK_WORDS[evidence.checkStatus]}</span>
          </span>
          <span className="flex items-center gap-1.5">
            <span className="underline decoration-border-strong underline-offset-[3px] group-open:hidden">
              Open
            </span>
            <span className="hidden underline decoration-border-strong underline-offset-[3px] group-open:inline">
              Close
            </span>
            {hasKey && <Kbd className="touch:hidden">E</Kbd>}
          </span>
        </summary>
        <div dir="auto" className="space-y-1.5 pb-3 pl-6 text-sm break-words">
          {more.length === 0 && evidence.files.length === 0 && (
            <p className="text-muted-foreground">Nothing more is written about it.</p>
          )}
          {more.map((text) => (
            <p key={text} className="whitespace-pre-line">
              <BlindText>{text}</BlindText>
            </p>
          ))}
          <BlindFiles files={evidence.files} />
        </div>
      </details>
    </li>
  );
}

/** What supports one outcome, opening in place. Its own statement is listed only where there is nothing else. */
export function BlindEvidence({ evidence }: { evidence: readonly Evidence[] }) {
  const others = evidence.filter((row) => !row.isStatement);
  const isChecked = evidence.some((row) => countsAsChecked(row.checkStatus));
  return (
    <section aria-label="Evidence" className="mt-[22px]">
      {others.length > 0 ? (
        <ul>
          {others.map((row, index) => (
            <EvidenceRow key={row.id} evidence={row} hasKey={index === 0} />
          ))}
        </ul>
      ) : (
        <p className="section-note border-t pt-2.5">
          {isChecked ? "Own word; somebody checked it." : "Own word; nobody has checked it."}
        </p>
      )}
    </section>
  );
}

/** Opens the first piece that is still closed and moves there; closes all of them when none is. */
export function openNextEvidence(within: ParentNode): void {
  const rows = [...within.querySelectorAll<HTMLDetailsElement>("[data-slot=blind-evidence]")];
  const closed = rows.find((row) => !row.open);
  if (!closed) {
    for (const row of rows) row.open = false;
    return;
  }
  closed.open = true;
  closed.scrollIntoView({ block: "nearest" });
}
