interface Signed {
  /** How many people must have signed, the decider among them: 1 or 2. */
  signaturesNeeded: number;
  /** How many have, the decider counted: 1 + the second signatures stored. */
  signatures: number;
}

/**
 * Whether a decision has taken effect. Only then does it move the opening, open the letter and plan the follow-up.
 * @example hasTakenEffect({ signaturesNeeded: 2, signatures: 1 }) // false: the second signature is missing
 */
export function hasTakenEffect({ signaturesNeeded, signatures }: Signed): boolean {
  return signatures >= signaturesNeeded;
}

/** A decision as far as asking which ones stand needs it. */
interface Replacing extends Signed {
  readonly id: string;
  readonly supersedesId: string | null;
}

/**
 * The decisions that stand: those that have taken effect and that no other which has replaces, also over ones in between
 * that never did. A decision that still waits for its second signature replaces nothing yet.
 */
export function standingDecisions<Of extends Replacing>(decisions: readonly Of[]): Of[] {
  const earlier = new Map(decisions.map(({ id, supersedesId }) => [id, supersedesId]));
  const inEffect = decisions.filter(hasTakenEffect);
  const replaced = new Set<string>();
  for (const { supersedesId } of inEffect) {
    for (let id = supersedesId; id && !replaced.has(id); id = earlier.get(id) ?? null) replaced.add(id);
  }
  return inEffect.filter(({ id }) => !replaced.has(id));
}
