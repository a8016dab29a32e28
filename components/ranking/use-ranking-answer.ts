"use client";

import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { FIRST_ROWS } from "@/components/ranking/first-rows";
import type { RankingAnswer } from "@/domain/ranking/ranking-answer";
import { useTRPC } from "@/lib/trpc-client";

/** The ranking: the first rows at once, as the page came with them, and all of them as soon as they are here. */
export function useRankingAnswer(openingId: string): { answer: RankingAnswer; isWhole: boolean } {
  const trpc = useTRPC();
  const { data: first } = useSuspenseQuery(trpc.ranking.get.queryOptions({ openingId, first: FIRST_ROWS }));
  const isCut = first.total > FIRST_ROWS;
  const { data: all } = useQuery({ ...trpc.ranking.get.queryOptions({ openingId }), enabled: isCut });
  return { answer: all ?? first, isWhole: !isCut || all !== undefined };
}
