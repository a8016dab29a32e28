"use client";

import { useSuspenseQuery } from "@tanstack/react-query";
import { parseAsBoolean, parseAsString, useQueryStates } from "nuqs";
import { useMemo } from "react";
import type { ComparedCandidate, ComparisonAnswer } from "@/domain/comparison/comparison-answer";
import { comparedIds, comparisonHref } from "@/domain/comparison/comparison-href";
import { letterOf } from "@/domain/comparison/letters";
import { shortNames } from "@/domain/comparison/short-names";
import { useTRPC } from "@/lib/trpc-client";

const parsers = {
  a: parseAsString,
  b: parseAsString,
  c: parseAsString,
  d: parseAsString,
  letters: parseAsBoolean.withDefault(false),
};

/** One of those compared, as this screen calls them. */
export interface Compared {
  readonly candidate: ComparedCandidate;
  readonly letter: string;
  /** The name, or only the letter. */
  readonly name: string;
  /** The first name where that is enough, or only the letter. */
  readonly shortName: string;
}

export interface ComparedSet {
  readonly answer: ComparisonAnswer;
  /** In the order of the letters. */
  readonly people: readonly Compared[];
  /** P(first ahead of second), 0–1, by letters' order. */
  readonly probability: (first: number, second: number) => number;
  readonly ids: readonly string[];
  /** The address of a comparison of these, by letters or names as this one is. */
  readonly hrefOf: (ids: readonly string[]) => string;
  readonly isLettersOnly: boolean;
  readonly setLettersOnly: (isOn: boolean) => void;
  readonly swap: () => void;
}

/** Who is compared, from the address. The API is asked in one fixed order, so that swapping sides asks nothing. */
export function useCompared(openingId: string): ComparedSet {
  const [params, set] = useQueryStates(parsers);
  const { letters, ...slots } = params;
  const ids = comparedIds({
    a: slots.a ?? undefined,
    b: slots.b ?? undefined,
    c: slots.c ?? undefined,
    d: slots.d ?? undefined,
  });
  const trpc = useTRPC();
  const applicationIds = [...ids].sort();
  const { data: answer } = useSuspenseQuery(trpc.comparison.get.queryOptions({ openingId, applicationIds }));
  const key = ids.join(" ");
  const people = useMemo(() => {
    const found = key
      .split(" ")
      .flatMap((id) => answer.candidates.find((one) => one.applicationId === id) ?? []);
    const short = shortNames(found.map(({ name }) => name));
    return found.map((candidate, index): Compared => {
      const letter = letterOf(index);
      const name = letters ? letter : candidate.name;
      return { candidate, letter, name, shortName: letters ? letter : (short[index] ?? name) };
    });
  }, [answer, key, letters]);
  const at = (index: number) =>
    answer.candidates.findIndex(
      ({ applicationId }) => applicationId === people[index]?.candidate.applicationId,
    );
  return {
    answer,
    people,
    ids,
    hrefOf: (some) => comparisonHref(openingId, some, { isLettersOnly: letters }),
    probability: (first, second) => answer.probabilities[at(first)]?.[at(second)] ?? 0.5,
    isLettersOnly: letters,
    setLettersOnly: (isOn) => set({ letters: isOn || null }),
    swap: () => set(({ a, b }) => ({ a: b, b: a })),
  };
}
