import { Balance } from "@/components/chart/balance";
import type { BalanceSide } from "@/components/chart/balance-geometry";
import { RUNG_WORDS } from "@/components/chart/rung";
import type { Compared, ComparedSet } from "@/components/comparison/use-compared";
import { PageFinding } from "@/components/word/page-finding";
import { type StackPart, stackParts } from "@/domain/comparison/balance-parts";
import { joinNames } from "@/domain/ranking/count-word";
import { readingsInWords, verdictOf } from "@/domain/scoring/verdict";

/** What a block rests on: "On record, and the manager confirms it" would be too long; its rungs are not. */
function noteOf({ outcome }: StackPart): string | undefined {
  if (!outcome) return undefined;
  const [first, ...others] = outcome.checkedKinds.map((kind) => RUNG_WORDS[kind]);
  if (!first) return "Own word, nobody checked it";
  return joinNames([first, ...others.map((word) => word.charAt(0).toLowerCase() + word.slice(1))]);
}

function labelOf({ label, outcome, kind }: StackPart): string {
  if (kind === "credential") return `${label}, alone`;
  return outcome?.change ? `${label}, ${outcome.change}` : label;
}

function sideOf({ candidate, letter, name }: Compared): BalanceSide {
  const { support, low, high } = candidate.score;
  const parts = stackParts(candidate).map((part) => {
    return { kind: part.kind, value: part.value, label: labelOf(part), note: noteOf(part) };
  });
  return { letter, name, support: support * 100, lo: low * 100, hi: high * 100, parts };
}

/** The verdict on two, and both on the balance. Where one has no place yet there is no verdict, and it says why. */
export function PairBalance({ compared }: { compared: ComparedSet }) {
  const [left, right] = compared.people;
  if (!left || !right) return null;
  const waiting = [left, right].filter(({ candidate }) => !candidate.hasPlace);
  if (waiting.length > 0) {
    const names = joinNames(waiting.map(({ name }) => name));
    return (
      <PageFinding
        level={1}
        note="No ratings is not a zero, so nothing is said about who is ahead. What is there is shown below."
      >
        {`No verdict yet: no outcome of ${names} has been rated.`}
      </PageFinding>
    );
  }
  const probability = compared.probability(1, 0);
  const verdict = verdictOf(right.letter, left.letter, probability);
  const leader = verdict.leader === right.letter ? right : left;
  return (
    <Balance
      left={sideOf(left)}
      right={sideOf(right)}
      probability={probability}
      verdict={verdict.words}
      note={readingsInWords(leader.shortName, verdict.probability)}
      id="verdict"
    />
  );
}
