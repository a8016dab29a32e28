import { RUNG_WORDS } from "@/components/chart/rung";
import type { CheckRecord } from "@/domain/application-record";
import { deriveCheckStatus } from "@/domain/derive-check-status";
import { type CheckStatus, MOST_CHECKS_NEEDED } from "@/domain/evidence-check";
import type { EvidenceKind } from "@/domain/scoring/evidence-kind";
import type { RaisingStep } from "@/domain/scoring/raise-outcome";
import { formatShortDay } from "@/lib/format";

/** What each kind of evidence is, said beside its name where one is chosen. */
export const KIND_HINTS: Readonly<Record<EvidenceKind, string>> = {
  SYSTEM_RECORD: "An export or a figure from a system of record",
  WORK_SAMPLE: "Done under supervision, such as an exercise",
  ARTIFACT: "The work itself, with its origin known",
  MANAGER_REFERENCE: "A manager confirms this very outcome",
  PEER_REFERENCE: "A colleague confirms this very outcome",
  INTERVIEW_ACCOUNT: "One anchored answer in an interview",
  SPECIFIC_SELF_REPORT: "The candidate’s word, with numbers",
  BARE_SELF_REPORT: "The candidate’s word",
};

const ADDING: Readonly<Record<EvidenceKind, readonly [string, string]>> = {
  SYSTEM_RECORD: ["An export from the system of record", "the strongest there is"],
  WORK_SAMPLE: ["A supervised exercise", "somebody here watches"],
  ARTIFACT: ["The work itself, inspected", "a sample is enough"],
  MANAGER_REFERENCE: ["Their manager confirms it", "one question"],
  PEER_REFERENCE: ["A colleague confirms it", "one question"],
  INTERVIEW_ACCOUNT: ["An answer in an interview", "one anchored question"],
  SPECIFIC_SELF_REPORT: [RUNG_WORDS.SPECIFIC_SELF_REPORT, ""],
  BARE_SELF_REPORT: [RUNG_WORDS.BARE_SELF_REPORT, ""],
};

/** A step that would raise an outcome, as title and a quiet second line. `titles` names evidence by id. */
export function raiseWords(
  step: RaisingStep,
  titles: ReadonlyMap<string, string>,
): { title: string; note: string } {
  if (step.type === "MEASURE") {
    return {
      title: "Say what was measured, before and after",
      note: "own word becomes own word, with numbers",
    };
  }
  if (step.type === "CHECK") {
    const title = titles.get(step.evidenceId) || RUNG_WORDS[step.kind].toLowerCase();
    return { title: `Check “${title}”`, note: "it is here already; nobody has checked it" };
  }
  const [title, note] = ADDING[step.kind];
  return { title, note };
}

interface Checked {
  readonly checkStatus: CheckStatus;
  readonly checkedBy: string | null;
  readonly checkedAt: string | null;
  readonly checks: readonly CheckRecord[];
}

const STATUS_WORDS: Readonly<Record<Exclude<CheckStatus, "UNCHECKED">, string>> = {
  CHECKED: "Checked",
  PARTLY: "Supports part of it, checked",
  DISPUTED: "Disputed",
};

/** Who checked a piece of evidence and when; how many still have to; or that nobody has. */
export function checkWords({ checkStatus, checkedBy, checkedAt, checks }: Checked): string {
  if (checkStatus === "UNCHECKED") {
    // Somebody supports it and still it does not count: with the two-person rule it waits for the second.
    const { supporting } = deriveCheckStatus(checks, MOST_CHECKS_NEEDED);
    return supporting === 0
      ? "Nobody has checked it"
      : `${supporting} of ${MOST_CHECKS_NEEDED} people have checked it`;
  }
  const who = [checkedBy && `by ${checkedBy}`, checkedAt && formatShortDay(checkedAt)]
    .filter(Boolean)
    .join(", ");
  return `${STATUS_WORDS[checkStatus]} ${who}`.trim();
}
