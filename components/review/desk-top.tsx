import { EyeOff } from "lucide-react";
import type { ReactNode } from "react";
import { Brand } from "@/components/shell/brand";
import { Badge } from "@/components/ui/badge";

interface DeskTopProps {
  openingTitle: string;
  /** Of the candidate in front, or null when it is about several. */
  number: number | null;
  isBlind: boolean;
  children: ReactNode;
}

/** The top of the desk: where this is, who it is about while that is only a number, and what became of the last answer. */
export function DeskTop({ openingTitle, number, isBlind, children }: DeskTopProps) {
  return (
    <header className="sticky top-0 z-5 grid min-h-12 grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 gap-y-1 border-b bg-background px-4 py-1.5 text-sm sm:px-6 rail:grid-cols-[minmax(0,1fr)_auto_minmax(0,1fr)] rail:gap-6 rail:py-0">
      <div className="flex min-w-0 items-center gap-4">
        <Brand className="px-0 max-sm:hidden" />
        <span dir="auto" className="truncate text-muted-foreground max-rail:hidden">
          {openingTitle}
        </span>
        <span className="flex min-w-0 flex-wrap items-center gap-x-3.5 rail:hidden">
          <CandidateNumber number={number} isBlind={isBlind} />
        </span>
      </div>
      <div className="flex items-center gap-3.5 max-rail:hidden">
        <CandidateNumber number={number} isBlind={isBlind} />
      </div>
      <div className="flex items-center justify-end gap-[18px] max-sm:gap-2">{children}</div>
    </header>
  );
}

function CandidateNumber({ number, isBlind }: { number: number | null; isBlind: boolean }) {
  if (number === null) return null;
  return (
    <>
      <span className="font-strong whitespace-nowrap">Candidate {number}</span>
      {isBlind && (
        <Badge>
          <EyeOff aria-hidden className="max-sm:hidden" />
          <span className="max-sm:hidden">Name, school, certificates hidden</span>
          <span className="sm:hidden">Name hidden</span>
        </Badge>
      )}
    </>
  );
}
