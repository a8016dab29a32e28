import Link from "next/link";
import { DraftFacts } from "@/components/draft/draft-facts";
import type { WaitingDraft } from "@/components/draft/use-draft-end";
import { Button } from "@/components/ui/button";

interface DraftItemProps {
  draft: WaitingDraft;
  /** The form in which it can be completed. */
  href: string;
  isBusy: boolean;
  onConfirm: () => void;
  onDiscard: () => void;
}

/** One draft that waits: what was read, and what a person can make of it. */
export function DraftItem({ draft, href, isBusy, onConfirm, onDiscard }: DraftItemProps) {
  const { outcome, sourceText, fileName } = draft;
  const title = outcome.statement || sourceText || "Nothing said yet";
  return (
    <li
      data-draft={draft.id}
      tabIndex={-1}
      className="grid items-start gap-x-6 gap-y-2.5 border-t border-dashed border-input px-1 py-3 sm:grid-cols-[minmax(0,1fr)_auto]"
    >
      <div className="min-w-0">
        <p dir="auto" className="break-words">
          {title}
        </p>
        <DraftFacts outcome={outcome} />
        {fileName ? (
          <p className="mt-0.5 break-words text-sm text-muted-foreground">From the file {fileName}</p>
        ) : null}
      </div>
      <div className="flex flex-wrap gap-2">
        <Button size="sm" aria-disabled={isBusy} aria-label={`Confirm: ${title}`} onClick={onConfirm}>
          Confirm
        </Button>
        <Button size="sm" asChild>
          <Link href={href} aria-label={`Edit: ${title}`}>
            Edit
          </Link>
        </Button>
        <Button
          size="sm"
          variant="ghost"
          aria-disabled={isBusy}
          aria-label={`Discard: ${title}`}
          onClick={onDiscard}
        >
          Discard
        </Button>
      </div>
    </li>
  );
}
