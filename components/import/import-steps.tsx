import type { ImportState } from "@/domain/import/import-kinds";

const TABLE_STEPS = ["What it is", "What its columns mean", "Check every row", "Import"];
const PEOPLE_STEPS = ["What it is", "Check every entry", "Import"];

/** How many steps from the last one a state is; the first of them is open. */
const LEFT: Readonly<Record<ImportState, number>> = {
  RECEIVED: 3,
  CANCELLED: 3,
  FAILED: 3,
  CHECKING: 2,
  CHECKED: 1,
  IMPORTING: 1,
  DONE: 0,
  UNDOING: 0,
  UNDONE: 0,
};

interface ImportStepsProps {
  state: ImportState;
  hasColumns: boolean;
}

/** How far an import is: which steps are done, and which is open. */
export function ImportSteps({ state, hasColumns }: ImportStepsProps) {
  const steps = hasColumns ? TABLE_STEPS : PEOPLE_STEPS;
  const current = steps.length - Math.min(LEFT[state], steps.length);
  return (
    <ol aria-label="Steps of the import" className="grid gap-1.5">
      {steps.map((label, index) => {
        const isDone = index < current;
        const isCurrent = index === current;
        return (
          <li
            key={label}
            aria-current={isCurrent ? "step" : undefined}
            data-done={isDone || undefined}
            className="group grid grid-cols-[14px_minmax(0,1fr)] items-baseline gap-2.5 text-muted-foreground aria-[current]:font-strong aria-[current]:text-foreground"
          >
            <i
              aria-hidden
              className="size-[9px] self-center rounded-full border-[1.5px] border-interval-edge group-data-done:border-foreground group-data-done:bg-foreground group-aria-[current]:border-foreground"
            />
            <span>
              {label}
              {isDone ? <span className="sr-only">, done</span> : null}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
