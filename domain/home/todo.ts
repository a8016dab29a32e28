import { comparisonHref } from "@/domain/comparison/comparison-href";
import { type Brief, missingFromBrief } from "@/domain/opening";
import { leftWords, minutesFor } from "@/domain/pairwise/round-words";
import { countWord } from "@/domain/ranking/count-word";
import type { QueueOpening } from "@/domain/review-queue";
import { voteTitle } from "@/domain/vote/vote-words";

/** One thing that needs this person today: how long it takes, what and why, and the one button that leads there. */
export interface Todo {
  readonly id: string;
  readonly minutes: number;
  readonly title: string;
  readonly note: string;
  /** What a person must look at, said after the note. */
  readonly attention: string;
  readonly href: string;
  readonly label: string;
  /** Late: it comes before what is only short. */
  readonly isUrgent?: boolean;
}

const MINUTES = {
  check: 2,
  blinding: 2,
  vote: 3,
  brief: 10,
  open: 2,
  panel: 5,
  candidates: 5,
  decide: 15,
} as const;

interface Of {
  readonly openingId: string;
  readonly title: string;
}

function counted(count: number, word: string): string {
  return `${countWord(count)} ${word}${count === 1 ? "" : "s"}`;
}

/** Reviews of one opening that are left, as the reviewer's queue says it. */
export function reviewTodo(opening: QueueOpening): Todo {
  const { openingId, openingTitle, reviews, minutes, due, isLate, left, total, href } = opening;
  const said = due === "" || isLate ? "" : `, ${due}`;
  return {
    id: `review ${openingId}`,
    minutes,
    title: `Review ${counted(reviews, "candidate")}`,
    note: `${openingTitle}${said}. Others’ ratings open once yours are in and the panel has finished.`,
    attention: isLate ? `${due.charAt(0).toUpperCase()}${due.slice(1)}.` : "",
    href,
    label: left < total ? "Continue" : "Start",
    isUrgent: isLate,
  };
}

/** Evidence of one opening that nobody has checked; leads to the application with the most of it. */
export function checkTodo(of: Of, count: number, applicationId: string, candidateName: string): Todo {
  return {
    id: `check ${of.openingId}`,
    minutes: count * MINUTES.check,
    title: `Check ${counted(count, "piece")} of evidence`,
    note: `${of.title}. Until then it counts as the candidate’s own word. Most of it is ${candidateName}’s.`,
    attention: "",
    href: `/openings/${of.openingId}/applications/${applicationId}`,
    label: "Check evidence",
  };
}

/** Candidates of one opening whose texts nobody has looked through before reviewers read them; leads to the first. */
export function blindingTodo(of: Of, count: number, applicationId: string): Todo {
  return {
    id: `blinding ${of.openingId}`,
    minutes: count * MINUTES.blinding,
    title: `Look through ${counted(count, "candidate")} before review starts`,
    note: `${of.title}. Reviewers can rate already, and read whatever could give somebody away.`,
    attention: "",
    href: `/openings/${of.openingId}/applications/${applicationId}/blinding`,
    label: "Look through",
  };
}

interface Asked extends Of {
  readonly comparisonId: string;
  readonly applicationIds: readonly string[];
  readonly names: readonly string[];
}

/** The panel was asked, and this person's vote is not in. */
export function voteTodo({ openingId, title, comparisonId, applicationIds, names }: Asked): Todo {
  return {
    id: `vote ${comparisonId}`,
    minutes: MINUTES.vote,
    title: `Vote: ${voteTitle(names)}`,
    note: `${title}. Nobody’s vote shows before yours.`,
    attention: "",
    href: comparisonHref(openingId, applicationIds),
    label: "Vote",
  };
}

/** A round of "A or B?" in which pairs are left to answer. */
export function roundTodo(of: Of, roundId: string, left: number): Todo {
  return {
    id: `round ${roundId}`,
    minutes: minutesFor(left),
    title: `Round: ${leftWords(left)}`,
    note: `${of.title}. Nobody’s answers show before you are done with yours.`,
    attention: "",
    href: `/openings/${of.openingId}/rounds/${roundId}`,
    label: "Answer pairs",
  };
}

/** A draft: either the brief is to be finished, or the role can be opened. */
export function draftTodo(of: Of, brief: Brief): Todo {
  const [first] = Object.values(missingFromBrief(brief));
  return {
    id: `draft ${of.openingId}`,
    minutes: first ? MINUTES.brief : MINUTES.open,
    title: first ? `Finish the brief of ${of.title}` : `Open ${of.title}`,
    note: first
      ? "The role cannot open before."
      : "The brief is complete. Candidates can be entered once it is open.",
    attention: first ?? "",
    href: `/openings/${of.openingId}/brief`,
    label: first ? "Finish the brief" : "Go to the brief",
  };
}

export function panelTodo(of: Of): Todo {
  return {
    id: `panel ${of.openingId}`,
    minutes: MINUTES.panel,
    title: `Choose who reviews for ${of.title}`,
    note: "Nobody is to review yet. Two or three people who rate alone make the scores surer.",
    attention: "",
    href: `/openings/${of.openingId}/panel`,
    label: "Choose the panel",
  };
}

export function candidatesTodo(of: Of): Todo {
  return {
    id: `candidates ${of.openingId}`,
    minutes: MINUTES.candidates,
    title: `Add candidates to ${of.title}`,
    note: "The role is open, and nobody is in it yet.",
    attention: "",
    href: `/openings/${of.openingId}/applications/new`,
    label: "Add a candidate",
  };
}

/** All reviews are in; `standing` is who is ahead, in words. */
export function decideTodo(of: Of, reviews: number, standing: string): Todo {
  return {
    id: `decide ${of.openingId}`,
    minutes: MINUTES.decide,
    title: `Decide on ${of.title}`,
    note: `${reviews === 1 ? "The one review is" : `All ${countWord(reviews)} reviews are`} in. ${standing}.`,
    attention: "",
    href: `/openings/${of.openingId}/decision`,
    label: "Write the decision",
  };
}
