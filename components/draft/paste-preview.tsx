import { DraftFacts } from "@/components/draft/draft-facts";
import { Checkbox } from "@/components/ui/checkbox";
import { Collapsible, CollapsibleContent, CollapsibleTrigger } from "@/components/ui/collapsible";
import type { PasteReading } from "@/domain/paste/draft-outcomes";
import { formatCount } from "@/lib/format";

interface PastePreviewProps {
  reading: PasteReading;
  /** The words of what was recognised but is not wanted. */
  unwanted: ReadonlySet<string>;
  onToggle: (sourceText: string) => void;
}

/** What a pasted text would be drafted as, each with its numbers and dates, to keep or to leave. */
export function PastePreview({ reading, unwanted, onToggle }: PastePreviewProps) {
  const { drafts, leftOut } = reading;
  return (
    <section aria-labelledby="recognised-title" className="min-w-0">
      <h2 id="recognised-title" aria-live="polite" className="section-title mb-1">
        {drafts.length === 0
          ? "Nothing recognised yet"
          : `${formatCount(drafts.length, "outcome")} recognised`}
      </h2>
      <p className="section-note mb-3">
        {drafts.length === 0
          ? "A line becomes a draft when it says what was done, or what changed."
          : "Each waits for a person to confirm it. Nothing counts before that."}
      </p>
      <ul>
        {drafts.map(({ outcome, sourceText }, index) => (
          <li
            key={sourceText}
            className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 border-t border-border py-3"
          >
            <Checkbox
              id={`recognised-${index}`}
              checked={!unwanted.has(sourceText)}
              onCheckedChange={() => onToggle(sourceText)}
            />
            <div className="min-w-0">
              <label
                htmlFor={`recognised-${index}`}
                dir="auto"
                className="block cursor-pointer font-strong break-words"
              >
                {outcome.statement}
              </label>
              <DraftFacts outcome={outcome} />
            </div>
          </li>
        ))}
      </ul>
      {leftOut.length > 0 ? (
        <Collapsible className="border-t border-border py-3">
          <CollapsibleTrigger>{formatCount(leftOut.length, "line")} left out</CollapsibleTrigger>
          <CollapsibleContent>
            <ul className="grid gap-1 text-sm text-muted-foreground">
              {leftOut.map((line, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the same line can be there twice
                <li key={index} dir="auto" className="break-words">
                  {line}
                </li>
              ))}
            </ul>
          </CollapsibleContent>
        </Collapsible>
      ) : null}
    </section>
  );
}
