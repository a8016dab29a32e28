import { cn } from "@/lib/utils";

const STAGES = ["Brief", "Evidence", "Reviews", "Compare", "Decide"];

/** How far an opening has come: five steps, those behind it filled, and the name of the one it is at. */
export function StageSteps({ stage }: { stage: string }) {
  const at = STAGES.indexOf(stage);
  return (
    <>
      <span aria-hidden className="mt-2 mb-[5px] grid w-24 grid-cols-5 gap-0.5">
        {STAGES.map((name, index) => (
          <i
            key={name}
            className={cn(
              "h-1 forced-colors:border",
              index <= at ? "bg-foreground forced-colors:bg-[CanvasText]" : "bg-rung-empty",
            )}
          />
        ))}
      </span>
      <span className="block text-xs text-muted-foreground">{stage}</span>
    </>
  );
}
