export const CANDIDATE_SORTS = ["name", "opening", "support", "added"] as const;
export type CandidateSort = (typeof CANDIDATE_SORTS)[number];

/** How many rows of the list of candidates arrive at once. */
export const CANDIDATES_PER_PAGE = 50;
