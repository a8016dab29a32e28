import {
  CANDIDATE_EVIDENCE_KINDS,
  type CandidateEvidenceKind,
} from "@/domain/candidate-link/candidate-fields";
import { credibilityOf } from "@/domain/scoring/credibility";
import { evidenceAsCounted, type RecordedEvidence } from "@/domain/scoring/evidence-as-counted";
import type { EvidenceKind } from "@/domain/scoring/evidence-kind";

/** Something the candidate, or the organization, could do, and the strength (0–1) the result would then have. */
export interface OwnRaise {
  readonly words: string;
  readonly note: string;
  readonly strength: number;
}

/** How strongly a candidate's result is supported, 0–1, and what would raise it, the most first. */
export interface OwnStrength {
  readonly strength: number;
  readonly words: string;
  readonly raises: readonly OwnRaise[];
}

const ADDING: Readonly<Record<CandidateEvidenceKind, string>> = {
  SYSTEM_RECORD: "An export or a figure from the system that counts it",
  ARTIFACT: "The work itself, or a part you may share",
  MANAGER_REFERENCE: "A manager who can confirm it",
  PEER_REFERENCE: "A colleague who can confirm it",
};

type Strengths = Readonly<Record<EvidenceKind, number>>;
type Piece = RecordedEvidence & { readonly title: string };

/** What raises a result by less is not worth asking anybody for. */
const TELLING = 0.015;
const THERE_LATER = "";

function strengthOf(pieces: readonly RecordedEvidence[], isMeasured: boolean, strengths: Strengths): number {
  const counted = pieces
    .map((piece) => evidenceAsCounted(piece, isMeasured, strengths))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  return credibilityOf(counted, strengths).credibility;
}

function wordsFor(pieces: readonly RecordedEvidence[]): string {
  if (pieces.some(({ checkStatus }) => checkStatus === "CHECKED")) return "Somebody has checked it";
  if (pieces.some(({ checkStatus }) => checkStatus === "PARTLY")) return "Somebody has checked it in part";
  return "Your own word; nobody has checked it yet";
}

/**
 * A result's strength by the opening's own ladder, the same arithmetic as the score's, and what its owner can do about
 * it. Says nothing of ratings. Example: own word with numbers is .2; an export, once checked, makes it .96.
 */
export function ownStrength(
  pieces: readonly Piece[],
  isMeasured: boolean,
  strengths: Strengths,
): OwnStrength {
  const strength = strengthOf(pieces, isMeasured, strengths);
  const present = new Set(pieces.filter((one) => one.checkStatus !== "DISPUTED").map(({ kind }) => kind));
  const measured: OwnRaise[] = isMeasured
    ? []
    : [
        {
          words: "What was measured, with the number before and after",
          note: "at once",
          strength: strengthOf(pieces, true, strengths),
        },
      ];
  const checks = pieces
    .filter(({ checkStatus, kind }) => checkStatus === "UNCHECKED" && isSendable(kind))
    .map((one): OwnRaise => {
      const checked = pieces.map((other) =>
        other.id === one.id ? { ...other, checkStatus: "CHECKED" as const } : other,
      );
      const words = `“${one.title || "The evidence you added"}” being checked`;
      return { words, note: "it is with them", strength: strengthOf(checked, isMeasured, strengths) };
    });
  const additions = CANDIDATE_EVIDENCE_KINDS.filter((kind) => !present.has(kind)).map((kind): OwnRaise => {
    const added = [...pieces, { id: THERE_LATER, kind, checkStatus: "CHECKED" as const }];
    return {
      words: ADDING[kind],
      note: "once somebody has checked it",
      strength: strengthOf(added, isMeasured, strengths),
    };
  });
  const raises = [...measured, ...checks, ...additions].filter((one) => one.strength - strength > TELLING);
  return {
    strength,
    words: wordsFor(pieces),
    raises: raises.sort((a, b) => b.strength - a.strength),
  };
}

function isSendable(kind: EvidenceKind): boolean {
  return (CANDIDATE_EVIDENCE_KINDS as readonly EvidenceKind[]).includes(kind);
}
