import { dueWords } from "@/domain/review-due/due-words";
import { drawnApplications } from "@/domain/review-order/drawn-applications";
import { effectiveOrder, type ReviewOrder } from "@/domain/review-order/effective-order";
import { minutesFor } from "@/domain/review-progress";

/** An application of which a reviewer has something left to do. */
export interface WaitingReview {
  readonly openingId: string;
  readonly openingTitle: string;
  readonly applicationId: string;
  readonly number: number;
  readonly outcomeCount: number;
  readonly criterionCount: number;
  /** Pairs of outcome and criterion they have answered so far. */
  readonly answered: number;
  /** Handed in: what is left is to say what the certificates change. */
  readonly isHandedIn: boolean;
}

/** The same with what is known of its opening and of the reviewer's place on its panel. */
export interface QueueRow extends WaitingReview {
  readonly reviewOrder: ReviewOrder | null;
  /** "2026-11-24", or null. */
  readonly dueOn: string | null;
  readonly orderSeed: number;
  /** How many candidates this reviewer rates here, done or not. */
  readonly candidates: number;
  readonly remindedAt: string | null;
  /** Who reminded the panel; null when the date did. */
  readonly remindedBy: string | null;
}

/** One opening of a reviewer's queue. */
export interface QueueOpening {
  readonly openingId: string;
  readonly openingTitle: string;
  readonly order: ReviewOrder;
  readonly dueOn: string | null;
  /** "due 24 Nov, in two days"; blank without a due date. */
  readonly due: string;
  readonly isLate: boolean;
  readonly remindedAt: string | null;
  readonly remindedBy: string | null;
  readonly reviews: number;
  /** Single answers that are left, and how many there are in the reviews not handed in. */
  readonly left: number;
  readonly total: number;
  /** At the reviewer's own pace. */
  readonly minutes: number;
  /** Where to go on. */
  readonly href: string;
}

/** Minutes it takes to say what the certificates of one candidate change. */
const CERTIFICATES_MINUTES = 1;

/** Where one review goes on: at the desk of its opening by criterion, else at its own. */
export function hrefOf(
  row: Pick<WaitingReview, "openingId" | "applicationId" | "isHandedIn">,
  order: ReviewOrder,
) {
  const isByCriterion = order === "BY_CRITERION" && !row.isHandedIn;
  return isByCriterion ? `/review/opening/${row.openingId}` : `/review/${row.applicationId}`;
}

/** Answers still to be given in one review. */
export function leftOf({ outcomeCount, criterionCount, answered, isHandedIn }: WaitingReview): number {
  return isHandedIn ? 0 : Math.max(0, outcomeCount * criterionCount - answered);
}

function inDrawnOrder(rows: readonly QueueRow[]): QueueRow[] {
  return [...drawnApplications(rows[0]?.orderSeed ?? 0, null, rows)].sort(
    (one, other) => Number(one.isHandedIn) - Number(other.isHandedIn),
  );
}

function openingOf(rows: readonly QueueRow[], today: string, seconds: number): QueueOpening {
  const first = rows[0] as QueueRow;
  const { openingId, openingTitle, dueOn, remindedAt, remindedBy } = first;
  const order = effectiveOrder(first.reviewOrder, first.candidates);
  const rating = rows.filter(({ isHandedIn }) => !isHandedIn);
  const left = rating.reduce((sum, row) => sum + leftOf(row), 0);
  return {
    openingId,
    openingTitle,
    order,
    dueOn,
    due: dueOn ? dueWords(dueOn, today) : "",
    isLate: dueOn !== null && dueOn < today,
    remindedAt,
    remindedBy,
    reviews: rows.length,
    left,
    total: rating.reduce((sum, row) => sum + row.outcomeCount * row.criterionCount, 0),
    minutes: Math.max(1, minutesFor(left, seconds) + CERTIFICATES_MINUTES * (rows.length - rating.length)),
    href: hrefOf(first, order),
  };
}

/** The day that sorts an opening; one without comes last. */
const dayOf = ({ dueOn }: QueueRow) => dueOn ?? "9999";

/**
 * A reviewer's queue: what is due first comes first, then what is oldest, which is how the rows come in. Within an opening
 * people stand in the order drawn for this reviewer, those handed in last: blind rating before any certificate.
 */
export function queueOf(
  rows: readonly QueueRow[],
  today: string,
  secondsPerRating: number,
): { readonly openings: QueueOpening[]; readonly waiting: WaitingReview[] } {
  const openingIds = [...new Set(rows.map(({ openingId }) => openingId))];
  const groups = openingIds.map((id) => inDrawnOrder(rows.filter(({ openingId }) => openingId === id)));
  groups.sort(([one], [other]) => dayOf(one as QueueRow).localeCompare(dayOf(other as QueueRow), "en"));
  return {
    openings: groups.map((group) => openingOf(group, today, secondsPerRating)),
    waiting: groups.flat().map(({ openingId, openingTitle, applicationId, number, ...row }) => {
      const { outcomeCount, criterionCount, answered, isHandedIn } = row;
      const counts = { outcomeCount, criterionCount, answered, isHandedIn };
      return { openingId, openingTitle, applicationId, number, ...counts };
    }),
  };
}
