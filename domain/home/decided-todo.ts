import { type FollowUpKind, kindWords } from "@/domain/follow-up/follow-up-kind";
import type { Todo } from "@/domain/home/todo";
import { countWord } from "@/domain/ranking/count-word";

const MINUTES = { letter: 5, followUp: 3 } as const;

/** Who of one opening has a decision and has heard nothing yet. */
export interface WaitingLetters {
  readonly openingId: string;
  readonly title: string;
  readonly count: number;
  /** The one decided first. */
  readonly decisionId: string;
  readonly candidateName: string;
  readonly isDrafted: boolean;
}

/** Letters to be written; where it is one, its button leads straight to it. */
export function letterTodo(letters: WaitingLetters): Todo {
  const { openingId, title, count, decisionId, candidateName, isDrafted } = letters;
  const todo = { id: `letter ${openingId}`, minutes: count * MINUTES.letter, attention: "" };
  if (count > 1) {
    return {
      ...todo,
      title: `Write to ${countWord(count)} candidates`,
      note: `${title}. Their decisions stand, and they have heard nothing yet.`,
      href: `/openings/${openingId}/decision`,
      label: "See whom",
    };
  }
  return {
    ...todo,
    title: `Write to ${candidateName}`,
    note: `${title}. The decision stands, and they have heard nothing yet.`,
    href: `/decisions/${decisionId}/letter`,
    label: isDrafted ? "Go on writing" : "Write the letter",
  };
}

/** Somebody of whom it is to be said how it goes. */
export interface DueFollowUp {
  readonly id: string;
  readonly kind: FollowUpKind;
  readonly candidateName: string;
  readonly openingTitle: string;
}

/** How it goes with somebody who was hired, some time after. */
export function followUpTodo({ id, kind, candidateName, openingTitle }: DueFollowUp): Todo {
  return {
    id: `follow-up ${id}`,
    minutes: MINUTES.followUp,
    title: `Say how it goes with ${candidateName}`,
    note: `${openingTitle}, ${kindWords(kind)}. Five questions; no score changes by them.`,
    attention: "",
    href: `/follow-ups/${id}`,
    label: "Answer",
  };
}
