import { cn } from "@/lib/utils";
import { cssVars } from "./css-vars";

type ScaleAxisProps = {
  ticks?: readonly number[];
  max?: number;
  /** Written after the last number: "5 points". */
  unit?: string;
  /** Said instead of the bare numbers. */
  label?: string;
  className?: string;
};

/** The numbers over a scale, the first and the last flush with its ends. */
export function ScaleAxis(props: ScaleAxisProps) {
  const { ticks = [0, 25, 50, 75, 100], max = 100, unit, className } = props;
  const label = props.label ?? `Scale from ${ticks[0] ?? 0} to ${max}`;
  return (
    <span data-slot="scale-axis" className={cn("axis block", className)}>
      <span className="sr-only">{label}</span>
      <span aria-hidden className="scale-axis">
        {ticks.map((tick, index) => (
          <span
            key={tick}
            data-end={index === 0 ? "lo" : index === ticks.length - 1 ? "hi" : undefined}
            style={cssVars({ "--at": (tick / max) * 100 })}
          >
            {index === ticks.length - 1 && unit ? `${tick} ${unit}` : tick}
          </span>
        ))}
      </span>
    </span>
  );
}
