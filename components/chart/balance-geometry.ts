import type { BalanceFrame } from "./balance-frame";
import type { ContributionKind, ContributionPart } from "./contribution";
import { clampTo } from "./number-words";

export type BalancePart = ContributionPart & {
  /** What it is: "First reply, 41 h → 17 h". */
  label: string;
  /** Fewer words for it, for a phone: "First reply". */
  short?: string;
  /** What it rests on, written where the block is tall enough. */
  note?: string;
};

export type BalanceSide = {
  letter: string;
  name: string;
  /** Points 0–100: the score and the ends of its range. */
  support: number;
  lo: number;
  hi: number;
  parts: readonly BalancePart[];
};

export type BalanceBlock = BalancePart & { y: number; height: number };

export type BalancePan = {
  /** Left edge of the blocks and the middle of the post, with the beam level. */
  x: number;
  postX: number;
  /** The pan's own height, with the beam level; blocks end one unit above it. */
  y: number;
  /** Where the beam moves it to. */
  dx: number;
  dy: number;
  whiskerX: number;
  whisker: { lo: number; at: number; hi: number };
  blocks: BalanceBlock[];
  /** Upper edge of the stack. */
  top: number;
};

/** Degrees of tilt when it is certain; with even odds the beam is level. */
export const FULL_TILT = 5.9;
const stacking: readonly ContributionKind[] = ["outcome", "credential", "synergy", "unchecked"];
/** Thinner than this a block could not be seen. */
const THINNEST = 1.6;

/** Tilt of the beam in degrees, clockwise, for the probability that the right-hand side is ahead. `tiltOf(.5)` is 0. */
export function tiltOf(probability: number): number {
  return FULL_TILT * (2 * clampTo(probability, 0, 1) - 1);
}

/** Px per point, the same on both sides: the longest range fits the room. Example: `unitOf(frame, 33.7, 65.2)` is 3. */
export function unitOf(frame: BalanceFrame, ...upperEnds: number[]): number {
  return Math.min(frame.unit, frame.room / Math.max(1, ...upperEnds));
}

/** Places one side's blocks, whisker and pan; `direction` is −1 on the left and 1 on the right. */
export function panOf(
  frame: BalanceFrame,
  side: BalanceSide,
  direction: -1 | 1,
  tilt: number,
  unit: number,
): BalancePan {
  const radians = (tilt / 180) * Math.PI;
  const postX = frame.pivot.x + direction * frame.arm;
  const y = frame.pivot.y - frame.post;
  const base = y - 1;
  const blocks = stack(side.parts, base, unit);
  const inner = postX - direction * (frame.block / 2 + frame.gap);
  return {
    x: postX - frame.block / 2,
    postX,
    y,
    dx: direction * frame.arm * (Math.cos(radians) - 1),
    dy: direction * frame.arm * Math.sin(radians),
    whiskerX: inner,
    whisker: { lo: base - side.lo * unit, at: base - side.support * unit, hi: base - side.hi * unit },
    blocks,
    top: Math.min(base, ...blocks.map((block) => block.y)),
  };
}

/** Blocks from the pan up: checked outcomes, largest lowest, certificate, put to use, and what nobody checked on top. */
function stack(parts: readonly BalancePart[], base: number, unit: number): BalanceBlock[] {
  const order = (part: BalancePart) => stacking.indexOf(part.kind);
  const shown = parts
    .filter((part) => part.value > 0)
    .sort((a, b) => order(a) - order(b) || b.value - a.value);
  let top = base;
  return shown.map((part) => {
    const height = Math.max(THINNEST, part.value * unit);
    top -= height;
    return { ...part, y: top, height };
  });
}
