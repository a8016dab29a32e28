"use client";

import { parseAsInteger, parseAsNumberLiteral, useQueryStates } from "nuqs";

/** How many weightings can be tried; the first is enough to one in a hundred. */
export const DRAW_CHOICES = [10_000, 50_000, 200_000] as const;
/** Always the same to begin with, so that everybody who opens the page sees the same figures. */
const FIRST_SEED = 20_261_101;
const HIGHEST_SEED = 2_147_483_647;

const parsers = {
  draws: parseAsNumberLiteral(DRAW_CHOICES).withDefault(DRAW_CHOICES[0]),
  seed: parseAsInteger.withDefault(FIRST_SEED),
};

export interface RunSettings {
  readonly draws: (typeof DRAW_CHOICES)[number];
  readonly seed: number;
  readonly setDraws: (draws: (typeof DRAW_CHOICES)[number]) => void;
  readonly setSeed: (seed: number) => void;
  /** The seed after this one. */
  readonly nextSeed: () => void;
}

/** How many draws from which seed, kept in the address so that the very same figures can be sent on. */
export function useRunSettings(): RunSettings {
  const [{ draws, seed }, set] = useQueryStates(parsers, { clearOnDefault: true });
  return {
    draws,
    seed,
    setDraws: (value) => set({ draws: value }),
    setSeed: (value) => set({ seed: Math.min(HIGHEST_SEED, Math.max(0, Math.trunc(value))) }),
    nextSeed: () => set((now) => ({ seed: now.seed >= HIGHEST_SEED ? 0 : now.seed + 1 })),
  };
}
