import { ArrowLeft, Undo2 } from "lucide-react";
import { Button } from "@/components/ui/button";
import { Kbd } from "@/components/ui/kbd";

interface DeskMovesProps {
  onBack: (() => void) | null;
  onNext: () => void;
  /** Takes the last change back; left out where nothing can be. */
  onUndo?: () => void;
  nextLabel: string;
  nextKey: string;
  isBusy?: boolean;
}

/** Back and on; on a phone always at the foot of the screen. */
export function DeskMoves({ onBack, onNext, onUndo, nextLabel, nextKey, isBusy = false }: DeskMovesProps) {
  return (
    <div className="mt-auto flex items-center justify-between gap-3 pt-[18px] sm:sticky sm:bottom-11 sm:-mb-6 sm:bg-card sm:pb-6 max-sm:fixed max-sm:inset-x-0 max-sm:bottom-0 max-sm:z-4 max-sm:border-t max-sm:bg-background max-sm:px-4 max-sm:py-2.5">
      <Button onClick={onBack ?? undefined} disabled={!onBack}>
        <ArrowLeft aria-hidden />
        Back <Kbd aria-hidden>K</Kbd>
      </Button>
      {onUndo && (
        <Button
          variant="ghost"
          size="icon"
          aria-label="Undo"
          title="Undo, Z"
          className="ml-auto"
          onClick={onUndo}
        >
          <Undo2 aria-hidden />
        </Button>
      )}
      <Button variant="primary" onClick={onNext} aria-disabled={isBusy || undefined}>
        {nextLabel} <Kbd aria-hidden>{nextKey}</Kbd>
      </Button>
    </div>
  );
}
