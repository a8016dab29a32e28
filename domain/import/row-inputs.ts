import type { ImportSubject } from "@/domain/import/import-kinds";
import type { CellNumber } from "@/domain/import/read-number";
import type { RowCells } from "@/domain/import/row-cells";
import { whoseSaid } from "@/domain/import/row-person";
import type { RowProblem } from "@/domain/import/row-value";
import { EMPTY_OUTCOME } from "@/domain/outcome-fields";
import { isPercentage } from "@/domain/unit";

type Problem = Pick<RowProblem, "field" | "reason">;

/** What a row says with what it leaves blank, for the rules to judge, and what the rules could not say against it. */
export interface RowInput {
  readonly input: unknown;
  readonly problems: readonly Problem[];
}

const NOTHING = { candidateReference: "", candidateName: "", candidateEmail: "" };

const EMPTY_CANDIDATE = {
  ...NOTHING,
  phone: "",
  headline: "",
  employer: "",
  school: "",
  links: [],
  status: "ACTIVE",
};

const EMPTY_EVIDENCE = {
  reference: "",
  outcomeReference: "",
  outcomeStatement: "",
  title: "",
  description: "",
  link: "",
  isStatement: false,
  checkStatus: "",
  checkNote: "",
  checkedBy: "",
  checkedAt: "",
};

/** A certificate of which nobody said how it was assessed counts as what counts least. */
const EMPTY_CREDENTIAL = {
  reference: "",
  title: "",
  issuer: "",
  kind: "ATTENDANCE",
  expiresOn: null,
  grade: null,
  testsSpecificSkills: "UNANSWERED",
  appliesToOpening: "UNANSWERED",
  includesPracticalWork: "UNANSWERED",
  servesObjective: "UNANSWERED",
  link: "",
  statedGenuineness: "",
  statedGenuinenessNote: "",
};

function outcomeInput(said: RowCells): RowInput {
  const numbers = (["baseline", "after"] as const).flatMap((key) => {
    const number = said[key] as CellNumber | undefined;
    return number === undefined ? [] : [{ key, ...number }];
  });
  const inPercent = numbers.filter(({ isPercent }) => isPercent);
  const unit = String(said.unit ?? (inPercent.length > 0 ? "%" : ""));
  const problems = isPercentage(unit)
    ? []
    : inPercent.map(({ key }) => ({ field: key, reason: `This is in per cent, and the unit is ${unit}.` }));
  const empty = { ...EMPTY_OUTCOME, reference: "", status: "STANDING", statusNote: "" };
  const values = Object.fromEntries(numbers.map(({ key, value }) => [key, value]));
  return { input: { ...empty, ...said, ...whoseSaid(said), unit, ...values }, problems };
}

function credentialInput(said: RowCells): RowInput {
  const { genuineness = "", genuinenessNote = "", gradePercent, ...rest } = said;
  const grade = rest.grade ?? gradePercent ?? null;
  const stated = { statedGenuineness: genuineness, statedGenuinenessNote: genuinenessNote };
  const own = { genuineness: "STATED", genuinenessNote: "" };
  return {
    input: { ...EMPTY_CREDENTIAL, ...rest, ...whoseSaid(said), grade, ...stated, ...own },
    problems: [],
  };
}

/** Puts what the cells of a row say into the shape its subject's rules are written for. */
export function rowInputOf(subject: ImportSubject, said: RowCells): RowInput {
  switch (subject) {
    case "CANDIDATE":
      return { input: { ...EMPTY_CANDIDATE, ...said, ...whoseSaid(said) }, problems: [] };
    case "OUTCOME":
      return outcomeInput(said);
    case "EVIDENCE":
      return { input: { ...EMPTY_EVIDENCE, ...said, ...whoseSaid(said) }, problems: [] };
    case "CREDENTIAL":
      return credentialInput(said);
  }
}
