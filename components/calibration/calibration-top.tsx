import Link from "next/link";
import { Brand } from "@/components/shell/brand";
import { Badge } from "@/components/ui/badge";
import { buttonVariants } from "@/components/ui/button";
import { Kbd } from "@/components/ui/kbd";
import { SaveState, type SaveStateKind } from "@/components/word/save-state";

interface CalibrationTopProps {
  /** The family of roles. */
  title: string;
  /** Who is on screen, or null where it is about all of them. */
  who: string | null;
  kind: SaveStateKind;
}

/** The top of the desk while somebody calibrates: what for, on whom, where the last answer is, and the way out. */
export function CalibrationTop({ title, who, kind }: CalibrationTopProps) {
  return (
    <header className="sticky top-0 z-5 grid min-h-12 grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 gap-y-1 border-b bg-background px-4 py-1.5 text-sm sm:px-6 rail:gap-6 rail:py-0">
      <div className="flex min-w-0 items-center gap-4">
        <Brand className="px-0 max-sm:hidden" />
        <span className="truncate text-muted-foreground max-rail:hidden">Calibration for {title}</span>
        {who && (
          <span className="flex min-w-0 flex-wrap items-center gap-x-3.5">
            <span className="font-strong whitespace-nowrap">{who}</span>
            <Badge>Sample, invented</Badge>
          </span>
        )}
      </div>
      <div className="flex items-center justify-end gap-[18px] max-sm:gap-2">
        <SaveState kind={kind} />
        <Link href="/reviews" className={buttonVariants({ variant: "ghost" })}>
          Leave <Kbd aria-hidden>Esc</Kbd>
        </Link>
      </div>
    </header>
  );
}
