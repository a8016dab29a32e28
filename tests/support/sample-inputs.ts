import type { Scenario } from "@/tests/support/scenario";

export const BRIEF = {
  goals: "Answer within a day.",
  bottlenecks: "Typing.",
  teamAiSkillLevel: "TRYING",
  measuresOfSuccess: "Hours.",
};
export const PERSON = {
  name: "Ines Vega",
  email: "",
  phone: "",
  headline: "",
  employer: "",
  school: "",
  links: [],
};
export const OPENING = {
  ...BRIEF,
  title: "Analyst",
  location: "",
  roleExpectsAi: 0.5,
  employerValuesCertificates: 0.5,
  asOf: "2026-11-01",
  requiredCertificate: "",
  requiredCertificateReason: "",
  interviewQuestions: ["What changed, and who counted it?"],
};
export const OUTCOME = {
  statement: "Claims are answered in a day instead of four.",
  source: "CANDIDATE",
  metric: "Days",
  unit: "days",
  baseline: 4,
  after: 1,
  periodStart: null,
  periodEnd: "2026-06-30",
  frequency: null,
  aiPart: "",
  ownPart: "",
  limits: "",
  relevance: "SAME_WORK",
};
export const EVIDENCE = { kind: "ARTIFACT", title: "Report", description: "", link: "" };
export const CREDENTIAL = {
  title: "Applied AI",
  issuer: "",
  kind: "PRACTICAL_EXAM",
  issuedOn: "2026-05-01",
  expiresOn: null,
  grade: null,
  testsSpecificSkills: "YES",
  appliesToOpening: "UNANSWERED",
  includesPracticalWork: "NO",
  servesObjective: "YES",
  genuineness: "STATED",
  genuinenessNote: "",
  link: "",
};
export const REFEREE = {
  name: "Jana Weiss",
  email: "",
  relation: "MANAGER",
  company: "",
  message: "",
  isMailed: false,
};
export const RUBRIC = {
  criteria: ["speed", "care"].map((key) => ({
    key,
    name: key,
    question: "",
    anchors: ["0", "1", "2", "3", "4"],
    weight: 0.5,
    credentialCeiling: 0.1,
  })),
  parameters: {},
  evidenceStrength: {},
  credentialStrength: {},
};
export const REVIEWING = {
  reviewOrder: "BY_APPLICATION",
  reviewDueOn: null,
  reviewsNeeded: 2,
  hidesEmployer: true,
  hidesDates: true,
  requiresCalibration: false,
};
export const TEMPLATE_TARGET = { version: 1, openingVersion: 1, parts: ["rubric", "brief", "questions"] };
export const TEMPLATE_FILE = {
  format: "outweigh-template",
  version: 1,
  title: "Analyst",
  family: "business-leader",
  brief: { goals: "", bottlenecks: "", measuresOfSuccess: "" },
  rubric: RUBRIC,
  interviewQuestions: ["What changed?"],
};
export const first = (id: string) => ({ id, version: 1 });
export const opening = ({ openingId }: Scenario) => ({ openingId });
export const application = ({ applicationId }: Scenario) => ({ applicationId });
export const link = ({ candidateToken }: Scenario) => ({ token: candidateToken });
export const rating = ({ applicationId, outcomeId, criterionId }: Scenario) => ({
  applicationId,
  outcomeId,
  criterionId,
});
export const rate = {
  path: "review.rate",
  as: "REVIEWER",
  input: (s: Scenario) => ({ ...rating(s), level: 2, note: "", version: 0 }),
} as const;
