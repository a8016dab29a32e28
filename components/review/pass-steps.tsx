export interface PassStep {
  readonly id: string;
  readonly label: string;
  /** How many outcomes have an answer, of how many; the last step has none. */
  readonly done?: number;
  readonly of?: number;
}

interface PassStepsProps {
  steps: readonly PassStep[];
  current: string;
  onGo: (id: string) => void;
}

const dotClass =
  "size-[9px] self-center rounded-full border-[1.5px] border-interval-edge group-data-done:border-foreground group-data-done:bg-foreground group-aria-[current]:border-foreground group-aria-[current]:bg-foreground group-aria-[current]:shadow-[0_0_0_2px_var(--sidebar),0_0_0_3.5px_var(--foreground)]";

/** One criterion after the other, then handing in; each step leads to its first open question. */
export function PassSteps({ steps, current, onGo }: PassStepsProps) {
  return (
    <ol data-slot="pass-steps">
      {steps.map(({ id, label, done, of }) => {
        const isDone = of !== undefined && done === of;
        return (
          <li key={id}>
            <button
              type="button"
              aria-current={id === current ? "step" : undefined}
              data-done={isDone || undefined}
              onClick={() => onGo(id)}
              className="group grid w-full grid-cols-[14px_minmax(0,1fr)_auto] items-baseline gap-2.5 rounded-md px-2 py-[5px] text-left text-sidebar-muted-foreground hover:text-foreground aria-[current]:font-strong aria-[current]:text-foreground touch:min-h-11 touch:items-center"
            >
              <i aria-hidden className={dotClass} />
              <span className="break-words">{label}</span>
              {of === undefined ? null : (
                <span className="tabular-nums">
                  {done} of {of}
                </span>
              )}
            </button>
          </li>
        );
      })}
    </ol>
  );
}
