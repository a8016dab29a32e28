import { cn } from "@/lib/utils";
import { cssVars } from "./css-vars";
import { clampTo, pointsText } from "./number-words";

type CertificateCeilingProps = {
  /** Points that certificates reach, and the most they can reach alone, however many. */
  points: number;
  ceiling: number;
  className?: string;
};

/** How much of the room that certificates have is taken. */
export function CertificateCeiling({ points, ceiling, className }: CertificateCeilingProps) {
  return (
    <span
      data-slot="certificate-ceiling"
      role="img"
      aria-label={`${pointsText(points)} of at most ${pointsText(ceiling)} points`}
      className={cn("certificate-ceiling", className)}
      style={cssVars({ "--v": ceiling > 0 ? clampTo(points / ceiling, 0, 1) : 0 })}
    >
      <i />
    </span>
  );
}
