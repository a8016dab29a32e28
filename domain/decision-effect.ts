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
