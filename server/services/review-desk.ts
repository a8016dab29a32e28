import "server-only";
import type { Confidence } from "@/domain/scoring/confidence";
import type { Actor } from "@/server/actor";
import { db, type Transaction } from "@/server/db";
import { owedCalibration } from "@/server/services/calibration-requirement";
import { EXCUSED, whyClosed } from "@/server/services/review-access";
import { type BlindOutcome, loadBlindOutcomes } from "@/server/services/review-blind";
import type { StoredNotes } from "@/server/services/review-notes";
import type { OwnRecognition } from "@/server/services/review-recognition";
import { isOpenTo, seeApplication } from "@/server/services/sight";

export interface DeskCriterion {
  readonly id: string;
  readonly name: string;
  readonly question: string;
  /** Five texts, level 0 first. */
  readonly anchors: readonly string[];
}

export interface OwnRating {
  readonly outcomeId: string;
  readonly criterionId: string;
  readonly level: number | null;
  readonly note: string;
  readonly confidence: Confidence;
  readonly version: number;
}

interface DeskHead {
  readonly applicationId: string;
  readonly number: number;
  readonly openingId: string;
  readonly openingTitle: string;
  /** What the role requires and what for, blank when nothing; never whether this person has it. */
  readonly requiredCertificate: string;
  readonly requiredCertificateReason: string;
}

/** What a reviewer works on. Nothing in it depends on any other reviewer, nor says whose outcomes they are. */
export interface Desk extends DeskHead {
  readonly state: "RATING";
  readonly criteria: readonly DeskCriterion[];
  readonly outcomes: readonly BlindOutcome[];
  readonly ratings: readonly OwnRating[];
  readonly notes: StoredNotes;
  /** Set once the reviewer has said that they recognised the person. */
  readonly recognised: OwnRecognition | null;
}

/** Handed in: the certificates wait for an answer, then the panel for its others, then it is open. */
export type HandedInState = "CERTIFICATES" | "SEALED" | "PANEL";
type HandedIn = { [State in HandedInState]: DeskHead & { readonly state: State } }[HandedInState];

export type DeskAnswer =
  | Desk
  | HandedIn
  | (DeskHead & { readonly state: "CALIBRATE"; readonly family: string })
  | (DeskHead & { readonly state: "CLOSED"; readonly why: string });

function loadCriteria(tx: Transaction, openingId: string): Promise<DeskCriterion[]> {
  return tx.criterion.findMany({
    where: { rubric: { openingId } },
    orderBy: { position: "asc" },
    select: { id: true, name: true, question: true, anchors: true },
  });
}

/** The actor's own desk for one application: blind while it is rated, closed when nothing can be rated. */
export async function getReview(actor: Actor, input: { applicationId: string }): Promise<DeskAnswer> {
  const tx = db();
  const application = await seeApplication(tx, actor, "review.get", input.applicationId);
  const { id: applicationId, openingId, number } = application;
  const [opening, review] = await Promise.all([
    tx.opening.findUniqueOrThrow({
      where: { id: openingId },
      select: { title: true, requiredCertificate: true, requiredCertificateReason: true },
    }),
    tx.review.findUnique({
      where: { applicationId_memberId: { applicationId, memberId: actor.memberId } },
      select: {
        domainExpertise: true,
        note: true,
        version: true,
        submittedAt: true,
        confirmedAt: true,
        recognisedAt: true,
        recognisedNote: true,
        excusedAt: true,
        ratings: {
          orderBy: [{ outcomeId: "asc" }, { criterionId: "asc" }],
          select: {
            outcomeId: true,
            criterionId: true,
            level: true,
            note: true,
            confidence: true,
            version: true,
          },
        },
      },
    }),
  ]);
  const { title: openingTitle, ...requirement } = opening;
  const head = { applicationId, number, openingId, openingTitle, ...requirement };
  if (review?.submittedAt) {
    if (!review.confirmedAt) return { ...head, state: "CERTIFICATES" };
    return { ...head, state: (await isOpenTo(tx, actor, application)) ? "PANEL" : "SEALED" };
  }
  const why = review?.excusedAt ? EXCUSED : await whyClosed(tx, application);
  if (why) return { ...head, state: "CLOSED", why };
  const family = await owedCalibration(tx, actor, openingId);
  if (family) return { ...head, state: "CALIBRATE", family };
  const [criteria, outcomes] = await Promise.all([
    loadCriteria(tx, openingId),
    loadBlindOutcomes(tx, applicationId),
  ]);
  const notes = {
    domainExpertise: review?.domainExpertise ?? null,
    note: review?.note ?? "",
    version: review?.version ?? 0,
  };
  const ratings = review?.ratings ?? [];
  const recognised = review?.recognisedAt
    ? { at: review.recognisedAt.toISOString(), note: review.recognisedNote }
    : null;
  return { ...head, state: "RATING", criteria, outcomes, ratings, notes, recognised };
}
