import { CloudOff } from "lucide-react";
import type { LiveState } from "@/components/live/keep-live";

const CLOCK = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit" });

function wordsOf({ since, refusal }: Pick<LiveState<unknown>, "since" | "refusal">): string {
  if (refusal) return refusal;
  return since === null ? "" : `Not live since ${CLOCK.format(since)}, trying again`;
}

/** Says quietly that what is shown no longer changes by itself; nothing while it does. */
export function LiveWord({ live }: { live: Pick<LiveState<unknown>, "since" | "refusal"> }) {
  const words = wordsOf(live);
  return (
    <span
      role="status"
      className="inline-flex items-center gap-1.5 text-sm text-muted-foreground tabular-nums"
    >
      {words ? (
        <>
          <CloudOff aria-hidden className="size-3.5 shrink-0 stroke-[1.5]" />
          {words}
        </>
      ) : null}
    </span>
  );
}
