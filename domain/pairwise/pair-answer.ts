/** What somebody says to "A or B?"; the side is the one it was shown at. */
export const PAIR_ANSWERS = ["LEFT", "RIGHT", "CANNOT_TELL"] as const;
export type PairAnswer = (typeof PAIR_ANSWERS)[number];

/** A pair as it was put to one voter, by ids of applications. */
export interface ShownPair {
  readonly leftId: string;
  readonly rightId: string;
}

/** A pair that was answered. `isRandom`: drawn by lot and not for what it teaches. */
export interface AnsweredPair extends ShownPair {
  readonly isRandom: boolean;
  readonly answer: PairAnswer;
}
