import type { BalanceFrame } from "./balance-frame";
import type { BalanceBlock, BalancePan } from "./balance-geometry";
import type { ContributionKind } from "./contribution";
import { fitText, wrapText } from "./fit-text";
import { pointsText } from "./number-words";

export type BalanceLabel = {
  key: string;
  kind: ContributionKind;
  isInside: boolean;
  isStrong: boolean;
  y: number;
  text: string;
  /** Continues under the heading. */
  notes: string[];
  value: string;
};

/** A block this tall carries its label; this tall also what it rests on. */
const ONE_LINE = 18;
const WITH_NOTE = 44;
const LINE = 16;
const ABOVE = 18;
/** More labels than this above a stack would reach the finding; the rest are counted together. */
const MOST_ABOVE = 3;

const together: Record<ContributionKind, (count: number) => string> = {
  outcome: (count) => `${count} outcomes`,
  unchecked: (count) => `${count} unchecked`,
  credential: (count) => `${count} certificates`,
  synergy: (count) => `${count} put to use`,
};

/** Labels in the blocks that are tall enough, and above the stack for the thin ones. */
export function labelsOf(frame: BalanceFrame, pan: BalancePan): BalanceLabel[] {
  if (!frame.hasLabels) return [];
  const carries = (block: BalanceBlock) =>
    block.height >= ONE_LINE && (block.kind === "outcome" || block.kind === "unchecked");
  const thin = pan.blocks.filter((block) => !carries(block));
  const inside = pan.blocks.filter(carries).map((block, index) => insideLabel(frame, block, index));
  const above = folded(thin).map((entry, index) => ({
    key: `above-${index}`,
    kind: entry.kind,
    isInside: false,
    isStrong: false,
    y: pan.top - 7 - index * ABOVE,
    text: fitText(entry.label, frame.block - 34),
    notes: [],
    value: pointsText(entry.value),
  }));
  return [...inside, ...above];
}

function insideLabel(frame: BalanceFrame, block: BalanceBlock, index: number): BalanceLabel {
  const isStrong = block.height >= WITH_NOTE;
  const width = frame.block - 20;
  const lines = Math.floor((block.height - 30) / LINE);
  return {
    key: `inside-${index}`,
    kind: block.kind,
    isInside: true,
    isStrong,
    y: isStrong ? block.y + 20.5 : block.y + block.height / 2 + 4.2,
    text: fitText(block.label, width - 36, isStrong ? 1.12 : 1),
    notes: isStrong && block.note && lines > 0 ? wrapText(block.note, width, Math.min(3, lines)) : [],
    value: pointsText(block.value),
  };
}

/** At most three entries, lowest first: the largest thin blocks by themselves, the others added up by kind. */
function folded(thin: readonly BalanceBlock[]): { kind: ContributionKind; label: string; value: number }[] {
  if (thin.length <= MOST_ABOVE) return [...thin];
  const kinds = [...new Set(thin.map((block) => block.kind))];
  return kinds.map((kind) => {
    const blocks = thin.filter((block) => block.kind === kind);
    const value = blocks.reduce((sum, block) => sum + block.value, 0);
    return blocks.length === 1 && blocks[0]
      ? blocks[0]
      : { kind, label: together[kind](blocks.length), value };
  });
}
