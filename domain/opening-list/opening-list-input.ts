import { z } from "zod";
import type { Stage } from "@/domain/opening-list/stage";
import type { StandingWords } from "@/domain/opening-list/standing-words";
import type { WaitingWords } from "@/domain/opening-list/waiting-words";

export const OPENING_TABS = ["open", "mine", "decided", "archived"] as const;
export type OpeningListTab = (typeof OPENING_TABS)[number];

export const openingListInput = z.object({ tab: z.enum(OPENING_TABS) });

/** One opening as the table shows it. */
export interface OpeningRow {
  readonly id: string;
  readonly title: string;
  readonly location: string;
  readonly hiringManager: string;
  readonly stage: Stage;
  readonly candidates: number;
  /** Reviews handed in of those expected; one's own where the others' must not show. */
  readonly reviews: { readonly submitted: number; readonly expected: number; readonly isOwn: boolean } | null;
  readonly standing: StandingWords;
  readonly waiting: WaitingWords;
  /** Day it was made. */
  readonly createdOn: string;
}
