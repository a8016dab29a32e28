import { fillPolicy } from "./fill-policy";
import { type Policy, policyInput } from "./policy";
import { acceptOrRefuse } from "./refusal";

/**
 * Fills in what a policy leaves out, and lowers the ceilings as far as needed (see ceiling-scale.ts).
 * Throws `InputRefused` with every reason. Example: `resolvePolicy({}).ceilingScale` is 1.
 */
export function resolvePolicy(input: unknown): Policy {
  return fillPolicy(acceptOrRefuse(policyInput, input));
}
