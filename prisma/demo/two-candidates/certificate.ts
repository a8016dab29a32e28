import type { DemoCredential } from "../demo-types";

/** The same certificate in two pairs of hands. */
export const appliedAiPractitioner: DemoCredential = {
  title: "Applied AI Practitioner",
  issuer: "Institute of Operations Practice",
  kind: "PRACTICAL_EXAM",
  issuedOn: "2026-05-02",
  expiresOn: "2029-05-02",
  grade: 0.914,
  checklist: "YYY?",
  genuineness: "ISSUER_VERIFIED",
  genuinenessNote: "The institute confirmed name, date and grade by e-mail.",
  confirmed: "2026-11-04",
};
