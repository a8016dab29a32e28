import { shortNames } from "@/domain/comparison/short-names";
import type { RouterOutputs } from "@/lib/trpc-client";

export type Agreement = RouterOutputs["agreement"]["get"];
export type AgreedCriterion = Agreement["criteria"][number];
export type Effect = Agreement["effect"];

/** What each reviewer is called in a sentence or beside a mark, by member. */
export function reviewerNames({ reviewers }: Agreement): ReadonlyMap<string, string> {
  const names = shortNames(reviewers.map(({ name }) => name));
  return new Map(reviewers.map(({ memberId }, index) => [memberId, names[index] ?? ""]));
}
