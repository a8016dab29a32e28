import type { OwnStrength } from "@/domain/candidate-link/own-strength";

/** How strong a result is, and the three things that would raise it most. */
export function OwnStrengthNote({
  strength: of,
  isLive = false,
}: {
  strength: OwnStrength;
  isLive?: boolean;
}) {
  const { strength, words, raises } = of;
  return (
    <div className="rounded-md bg-secondary px-3.5 py-3 [--surface:var(--secondary)]">
      <p aria-live={isLive ? "polite" : undefined} className="flex flex-wrap items-baseline gap-x-2.5">
        <b className="text-lg font-semibold tabular-nums">{Math.round(strength * 100)} of 100</b>
        <span className="text-sm text-muted-foreground">{words}</span>
      </p>
      {raises.length > 0 ? (
        <>
          <p className="mt-2 text-sm font-strong">What would raise it</p>
          <ul className="mt-1 text-sm">
            {raises.slice(0, 3).map((raise) => (
              <li
                key={raise.words}
                className="grid grid-cols-[1fr_auto] gap-x-3 border-t border-border-strong py-1.5 first:border-t-0"
              >
                <span className="min-w-0 break-words">
                  {raise.words}
                  <span className="text-muted-foreground">, {raise.note}</span>
                </span>
                <b className="font-semibold tabular-nums">{Math.round(raise.strength * 100)}</b>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </div>
  );
}
