import type { Policy } from "@/domain/scoring/policy";
import { withCertificatesIgnored, withHighestCeilings, withLadder } from "./changed-policy";

/** What the order is put to the test with, as it stands first. */
export const STRESS_VARIANTS = [
  "AS_SET",
  "EVIDENCE_HALF",
  "EVIDENCE_HALF_MORE",
  "CERTIFICATES_IGNORED",
  "CERTIFICATES_HIGHEST",
] as const;
export type StressVariant = (typeof STRESS_VARIANTS)[number];

const CHANGES: Readonly<Record<StressVariant, (policy: Policy) => Policy>> = {
  AS_SET: (policy) => policy,
  EVIDENCE_HALF: (policy) => withLadder(policy, 0.5),
  EVIDENCE_HALF_MORE: (policy) => withLadder(policy, 1.5),
  CERTIFICATES_IGNORED: withCertificatesIgnored,
  CERTIFICATES_HIGHEST: withHighestCeilings,
};

/** The policy of one test. Example: "AS_SET" changes nothing. */
export function policyUnder(policy: Policy, variant: StressVariant): Policy {
  return CHANGES[variant](policy);
}
