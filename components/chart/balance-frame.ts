/** Measures of one drawing of the balance, in user units of its view box. */
export type BalanceFrame = {
  /** The view box; `top` is null where it follows the content, so that no space stands empty above it. */
  width: number;
  top: number | null;
  bottom: number;
  pivot: { x: number; y: number };
  /** From the pivot to either post. */
  arm: number;
  /** From the beam up to a pan. */
  post: number;
  /** Width of a block; the pan reaches `overhang` further on both sides. */
  block: number;
  overhang: number;
  /** Most px a point may take, and the height the longest range may take. */
  unit: number;
  room: number;
  /** From the edge of a stack to its whisker, on the inner side. */
  gap: number;
  /** Half the width and the height of the foot, and half the width of the ground under it. */
  foot: { half: number; height: number; ground: number };
  /** Thickness of the beam. */
  beam: number;
  /** From a block's edge to its label; null where blocks carry none. */
  inset: number | null;
};

/** Beside a rail on a desktop. */
export const WIDE_FRAME: BalanceFrame = {
  width: 816,
  top: 0,
  bottom: 366,
  pivot: { x: 408, y: 300 },
  arm: 301,
  post: 22,
  block: 214,
  overhang: 6,
  unit: 3,
  room: 196,
  gap: 14,
  foot: { half: 19, height: 48, ground: 68 },
  beam: 3,
  inset: 10,
};

/** On a phone, one unit a px at 390. */
export const NARROW_FRAME: BalanceFrame = {
  width: 358,
  top: null,
  bottom: 230,
  pivot: { x: 179, y: 185 },
  arm: 118,
  post: 20,
  block: 116,
  overhang: 3,
  unit: 2.4,
  room: 156,
  gap: 12,
  foot: { half: 16, height: 41, ground: 49 },
  beam: 3,
  inset: 7,
};

/** Without labels, where two stand side by side or one illustrates a sentence. */
export const SMALL_FRAME: BalanceFrame = {
  width: 540,
  top: 0,
  bottom: 214,
  pivot: { x: 270, y: 172 },
  arm: 190,
  post: 15,
  block: 130,
  overhang: 2,
  unit: 2,
  room: 136,
  gap: 12,
  foot: { half: 14, height: 36, ground: 48 },
  beam: 2.5,
  inset: null,
};
