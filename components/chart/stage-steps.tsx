import { cn } from "@/lib/utils";

type StageStepsProps = {
  stages: readonly string[];
  /** Index of the stage it is in. */
  current: number;
  className?: string;
};

/** How far an opening has come, with the stage in words under it. */
export function StageSteps({ stages, current, className }: StageStepsProps) {
  return (
    <span data-slot="stage-steps" className={cn("inline-grid gap-[5px]", className)}>
      <span role="img" aria-label={`Stage ${current + 1} of ${stages.length}`} className="stage-steps">
        {stages.map((stage, index) => (
          <i key={stage} className={index <= current ? "on" : undefined} />
        ))}
      </span>
      <span className="text-xs text-muted-foreground">{stages[current]}</span>
    </span>
  );
}
