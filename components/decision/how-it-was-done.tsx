import { Check, Minus } from "lucide-react";
import { conditionsOf } from "@/components/decision/conditions";
import { Panel } from "@/components/ui/panel";
import type { RouterOutputs } from "@/lib/trpc-client";

type Decision = RouterOutputs["decision"]["get"];

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
