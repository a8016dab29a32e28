import { type CHECKLIST_ANSWERS, CREDENTIAL_KIND_NAMES } from "@/domain/credential-words";
import { EVIDENCE_KIND_NAMES } from "@/domain/evidence-kind-names";
import { choicesOf } from "@/domain/import/choice";
import { FREQUENCY_NAMES, RELEVANCE_NAMES, SOURCE_NAMES } from "@/domain/outcome-fields";

export const EVIDENCE_KIND_CHOICES = choicesOf(EVIDENCE_KIND_NAMES, {
  SYSTEM_RECORD: ["record", "data", "metrics", "report"],
  WORK_SAMPLE: ["work test", "exercise"],
  ARTIFACT: ["work", "document", "code"],
  MANAGER_REFERENCE: ["manager", "reference"],
  PEER_REFERENCE: ["colleague", "peer"],
  INTERVIEW_ACCOUNT: ["interview"],
  SPECIFIC_SELF_REPORT: [],
  BARE_SELF_REPORT: ["self report", "claim"],
});

export const CREDENTIAL_KIND_CHOICES = choicesOf(CREDENTIAL_KIND_NAMES, {
  PRACTICAL_EXAM: ["practical"],
  GRADED_PROJECT: ["project", "capstone"],
  KNOWLEDGE_EXAM: ["exam", "proctored exam"],
  USAGE_VERIFIED: ["tool use"],
  UNPROCTORED_QUIZ: ["quiz"],
  ATTENDANCE: ["attended", "participation", "completion", "course"],
});

export const FREQUENCY_CHOICES = choicesOf(FREQUENCY_NAMES, {
  ONCE: ["one-off", "one time"],
  SEVERAL_TIMES: ["repeatedly", "regularly"],
  MONTHLY: ["each month"],
  WEEKLY: ["each week"],
  DAILY: ["every day", "each day"],
});

export const RELEVANCE_CHOICES = choicesOf(RELEVANCE_NAMES, {
  SAME_WORK: ["same"],
  SIMILAR_WORK: [],
  OTHER_FIELD: ["other"],
});

export const SOURCE_CHOICES = choicesOf(SOURCE_NAMES, { CANDIDATE: ["candidate"], TEAM: ["us", "we"] });

export const OUTCOME_STATUS_CHOICES = choicesOf(
  { STANDING: "Standing", REFUTED: "Found false" },
  { REFUTED: ["untrue", "false"] },
);

export const APPLICATION_STATUS_CHOICES = choicesOf(
  { ACTIVE: "Active", WITHDRAWN: "Withdrawn" },
  { WITHDRAWN: ["withdrew"] },
);

const ANSWER_NAMES: Readonly<Record<(typeof CHECKLIST_ANSWERS)[number], string>> = {
  YES: "Yes",
  NO: "No",
  UNANSWERED: "Unanswered",
};

export const ANSWER_CHOICES = choicesOf(ANSWER_NAMES, { YES: ["y", "true", "1"], NO: ["n", "false", "0"] });
