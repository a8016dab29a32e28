import { cn } from "@/lib/utils";
import { surePercentText } from "./number-words";

type SureRulerProps = {
  /** That the right-hand one is ahead, 0–1. */
  probability: number;
  /** Letters or names of the two ends. */
  left?: string;
  right?: string;
  className?: string;
};

/** Length of the line, and the margin that lets the end labels stand. */
const LONG = 264;
const at = (share: number) => Math.round(share * LONG * 10) / 10;

/** From A certain over 50 to B certain; the grey band between the two 80s is too close to call. */
export function SureRuler({ probability, left = "A", right = "B", className }: SureRulerProps) {
  const dot = at(probability);
  const sure = surePercentText(probability);
  const favoured = probability >= 0.5 ? right : left;
  const isFree = (mark: number) => Math.abs(dot - at(mark)) > 22;
  const anchor =
    dot > LONG - 12 && sure.length > 2 ? "end" : dot < 12 && sure.length > 2 ? "start" : "middle";
  return (
    <svg
      data-slot="sure-ruler"
      viewBox="-8 -6 280 52"
      role="img"
      aria-label={`${favoured} ahead in ${sure} of 100`}
      className={cn("sure-ruler", className)}
    >
      <rect x={at(0.2)} y="14" width={at(0.6)} height="9" className="band" />
      <path d={`M0 18.5H${at(0.2)}M${at(0.8)} 18.5H${LONG}`} className="edge" />
      <path d={`M0 13v11M${at(0.2)} 13v11M${at(0.8)} 13v11M${LONG} 13v11`} className="edge" />
      <path d={`M${at(0.5)} 10v17`} className="grid-line" />
      {[0.2, 0.5, 0.8].filter(isFree).map((mark) => (
        <text key={mark} x={at(mark)} y="6" textAnchor="middle">
          {mark === 0.5 ? "50" : "80"}
        </text>
      ))}
      <text x="0" y="42" className="ink">
        {left} ahead
      </text>
      <text x={at(0.5)} y="42" textAnchor="middle">
        too close to call
      </text>
      <text x={LONG} y="42" textAnchor="end" className="ink">
        {right} ahead
      </text>
      <circle cx={dot} cy="18.5" r="5.5" className="beam-fill" />
      <text x={dot} y="6" textAnchor={anchor} className="ink strong">
        {sure}
      </text>
    </svg>
  );
}
