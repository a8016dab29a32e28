import type { Candidate } from "./candidate";
import { candidateInput } from "./candidate-input";
import { normalizeCandidate } from "./normalize-candidate";
import { acceptOrRefuse } from "./refusal";

/** `normalizeCandidate` for values from outside: checks everything first, throws `InputRefused` with every reason. */
export function parseCandidate(input: unknown): Candidate {
  return normalizeCandidate(acceptOrRefuse(candidateInput, input));
}
