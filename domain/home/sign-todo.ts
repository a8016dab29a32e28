import { DECISION_KIND_NAMES, type DecisionKind } from "@/domain/decision-kind";
import type { Todo } from "@/domain/home/todo";

const MINUTES = 5;

/** A decision that waits for a second signature. */
export interface WaitingDecision {
  readonly decisionId: string;
  readonly openingId: string;
  readonly openingTitle: string;
  readonly candidateName: string;
  readonly kind: DecisionKind;
  readonly decidedBy: string;
}

/** Somebody else's decision that waits for this person's name, or another's who decides there. */
export function signTodo(decision: WaitingDecision): Todo {
  const { decisionId, openingTitle, candidateName, kind, decidedBy } = decision;
  return {
    id: `sign ${decisionId}`,
    minutes: MINUTES,
    title: `Sign: ${DECISION_KIND_NAMES[kind]} ${candidateName}`,
    note: `${openingTitle}. Decided by ${decidedBy}; it takes effect with a second signature.`,
    attention: "",
    href: `/decisions/${decisionId}`,
    label: "Read and sign",
  };
}
