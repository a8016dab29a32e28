import { Paragraphs } from "@/components/decision/paragraphs";
import type { RouterOutputs } from "@/lib/trpc-client";

type Decision = RouterOutputs["decision"]["get"];

/** Why a decision goes against the arithmetic, and what that said. Nothing where it does not. */
export function AgainstNote({ decision }: { decision: Decision }) {
  if (!decision.against) return null;
  return (
    <section>
      <h2 className="section-title mb-2.5">Against the arithmetic</h2>
      <Paragraphs text={decision.againstArithmetic} />
      <p className="section-note mt-2">{decision.against}. Deciding otherwise is no fault.</p>
    </section>
  );
}
