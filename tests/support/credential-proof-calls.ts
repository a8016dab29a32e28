import type { ProcedureCall } from "@/tests/support/procedure-call";
import { badge } from "@/tests/support/sample-badge";
import { first } from "@/tests/support/sample-inputs";

/** One right call of every procedure around a certificate's badge; the badge itself says all, and nobody is asked. */
export const CREDENTIAL_PROOF_CALLS: Readonly<Record<string, ProcedureCall>> = {
  "credentialProof.add": {
    as: "RECRUITER",
    input: (s) => ({ applicationId: s.applicationId, credentialId: s.credentialId, text: badge() }),
  },
  "credentialProof.dealWith": { as: "RECRUITER", input: (s) => first(s.proofId) },
  "credentialProof.get": { as: "RECRUITER", input: (s) => ({ credentialId: s.provenCredentialId }) },
  "credentialProof.remove": { as: "RECRUITER", input: (s) => first(s.proofId) },
  "credentialProof.reopened": { as: "RECRUITER", input: () => undefined },
  "credentialProof.restore": {
    as: "RECRUITER",
    input: (s) => ({ credentialId: s.credentialId, document: badge(), source: "", fileSha256: null }),
  },
  "credentialProof.verify": { as: "RECRUITER", input: (s) => ({ id: s.proofId }) },
};
