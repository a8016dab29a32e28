import {
  createLoader,
  parseAsBoolean,
  parseAsInteger,
  parseAsString,
  parseAsStringLiteral,
} from "nuqs/server";
import type { CandidateListInput } from "@/domain/candidate";
import { CANDIDATE_SORTS, type CandidateSort } from "@/domain/candidate-sort";

/** How the list of candidates stands in the address. */
export const candidateParsers = {
  find: parseAsString.withDefault(""),
  opening: parseAsString,
  sort: parseAsStringLiteral(CANDIDATE_SORTS).withDefault("name"),
  descending: parseAsBoolean.withDefault(false),
  page: parseAsInteger.withDefault(1),
};

interface View {
  readonly find: string;
  readonly opening: string | null;
  readonly sort: CandidateSort;
  readonly descending: boolean;
  readonly page: number;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What the API is asked for; an address that makes no sense asks for what does. */
export function inputOfView(view: View): CandidateListInput {
  return {
    search: view.find
      .replace(/\p{Cc}/gu, " ")
      .slice(0, 120)
      .trim(),
    openingId: view.opening && UUID.test(view.opening) ? view.opening : null,
    sort: view.sort,
    isDescending: view.descending,
    page: Math.min(10_000, Math.max(1, view.page)),
  };
}

const load = createLoader(candidateParsers);

/** The same on the server, from a page's search parameters. */
export function loadCandidateView(params: Record<string, string | string[] | undefined>): CandidateListInput {
  return inputOfView(load(params));
}
