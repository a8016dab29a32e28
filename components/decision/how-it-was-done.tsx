import { Check, Minus } from "lucide-react";
import { Panel } from "@/components/ui/panel";
import { formatCount } from "@/lib/format";
import type { RouterOutputs } from "@/lib/trpc-client";

type Decision = RouterOutputs["decision"]["get"];

function conditionsOf({
  counts,
  isFrozenBeforeReviews,
  sources,
}: Decision): readonly { isMet: boolean; words: string }[] {
  const unchecked = sources.filter((row) => row.source === "outcome" && !row.isChecked).length;
  return [
    {
      isMet: isFrozenBeforeReviews,
      words: isFrozenBeforeReviews
        ? "Weights set before the first review"
        : "No review was handed in under frozen weights",
    },
    {
      isMet: counts.reviews > 0,
      words: `${formatCount(counts.reviews, "review")} handed in, each one alone`,
    },
    { isMet: counts.notes > 0, words: `${formatCount(counts.notes, "rating")} with a note` },
    {
      isMet: unchecked === 0,
      words:
        unchecked === 0
          ? "Every outcome it rests on was checked"
          : `${formatCount(unchecked, "outcome")} nobody has checked`,
    },
  ];
}

/** What was kept to, and what was not, in plain lines. */
export function HowItWasDone({ decision }: { decision: Decision }) {
  return (
    <Panel title="How it was done">
      <ul className="grid gap-2.5">
        {conditionsOf(decision).map(({ isMet, words }) => {
          const Icon = isMet ? Check : Minus;
          return (
            <li
              key={words}
              className={`grid grid-cols-[16px_1fr] gap-2.5 ${isMet ? "" : "text-muted-foreground"}`}
            >
              <Icon aria-hidden className="mt-0.5 size-3.5 stroke-[1.5]" />
              <span>{words}</span>
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}
