import { cn } from "@/lib/utils";
import { cssVars } from "./css-vars";

type FlipTrackProps = {
  /** The weight as set and the weight at which the order flips, 0–1. */
  set: number;
  flip: number;
  /** Which weight: "Business value". */
  label: string;
  className?: string;
};

/** One weight from 0 to 100 %: a tick where it is set, a diamond where the order flips. */
export function FlipTrack({ set, flip, label, className }: FlipTrackProps) {
  const percent = (share: number) => `${Math.round(share * 100)} %`;
  return (
    <span
      data-slot="flip-track"
      role="img"
      aria-label={`${label}: set at ${percent(set)}, the order flips at ${percent(flip)}`}
      className={cn("flip-track", className)}
      style={cssVars({ "--set": set, "--flip": flip })}
    >
      <i />
      <b />
    </span>
  );
}
