import type { BalanceFrame } from "./balance-frame";
import type { BalanceBlock, BalancePan } from "./balance-geometry";
import type { ContributionKind } from "./contribution";
import { fitText, textWidth, wrapText } from "./fit-text";
import { pointsText } from "./number-words";

export type BalanceLabel = {
  key: string;
  kind: ContributionKind;
  /** From the edge of the block; null for a label above the stack. */
  inset: number | null;
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
/** 13 px semibold against 12 px regular. */
const STRONG = 1.1;
/** More labels than this above a stack would reach the finding; the rest are counted together. */
const MOST_ABOVE = 3;

const together: Record<ContributionKind, (count: number) => string> = {
  outcome: (count) => `${count} outcomes`,
  unchecked: (count) => `${count} outcomes, unchecked`,
  credential: (count) => `${count} certificates`,
  synergy: (count) => `${count} put to use`,
};

/** Labels in the blocks that are tall enough, and above the stack for the thin ones. */
export function labelsOf(frame: BalanceFrame, pan: BalancePan): BalanceLabel[] {
  if (frame.inset === null) return [];
  const inset = frame.inset;
  const carries = (block: BalanceBlock) =>
    block.height >= ONE_LINE && (block.kind === "outcome" || block.kind === "unchecked");
  const thin = pan.blocks.filter((block) => !carries(block));
  const inside = pan.blocks.filter(carries).map((block, index) => insideLabel(frame, inset, block, index));
  const above = folded(thin).map((entry, index) => ({
    key: `above-${index}`,
    kind: entry.kind,
    inset: null,
    isStrong: false,
    y: pan.top - 7 - index * ABOVE,
    text: fitText(entry.label, frame.block - valueWidth(entry.value, 1), 1, entry.short),
    notes: [],
    value: pointsText(entry.value),
  }));
  return [...inside, ...above];
}

function insideLabel(frame: BalanceFrame, inset: number, block: BalanceBlock, index: number): BalanceLabel {
  const isStrong = block.height >= WITH_NOTE;
  const scale = isStrong ? STRONG : 1;
  const width = frame.block - 2 * inset;
  const lines = Math.floor((block.height - 30) / LINE);
  const text = fitText(block.label, width - valueWidth(block.value, scale), scale, block.short);
  // A heading cut at its comma goes on below, before what it rests on.
  const after = block.label.startsWith(`${text}, `) ? block.label.slice(text.length + 2) : "";
  const rest = [after, block.note].filter(Boolean).join(". ");
  return {
    key: `inside-${index}`,
    kind: block.kind,
    inset,
    isStrong,
    y: isStrong ? block.y + 20.5 : block.y + block.height / 2 + 4.2,
    text,
    notes: isStrong && rest && lines > 0 ? wrapText(rest, width, Math.min(3, lines)) : [],
    value: pointsText(block.value),
  };
}

/** Room that a value needs at the right of its label. */
function valueWidth(points: number, scale: number): number {
  return textWidth(pointsText(points), scale) + 7;
}

/** At most three entries, lowest first: the largest thin blocks by themselves, the others added up by kind. */
function folded(thin: readonly BalanceBlock[]): Pick<BalanceBlock, "kind" | "label" | "short" | "value">[] {
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
