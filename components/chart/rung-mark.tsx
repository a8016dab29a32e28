import type { EvidenceKind } from "@/domain/scoring/evidence-kind";
import { cn } from "@/lib/utils";
import { rungClass } from "./rung";

type RungMarkProps = { kind: EvidenceKind; isChecked: boolean; className?: string };

/** The square before a piece of evidence: filled when someone checked it. The words beside it say the same. */
export function RungMark({ kind, isChecked, className }: RungMarkProps) {
  return <i aria-hidden className={cn("rung-mark", isChecked ? rungClass(kind) : "hollow", className)} />;
}
