import { askPanel } from "@/server/services/vote-ask";
import { castVote } from "@/server/services/vote-cast";
import { replyToVote } from "@/server/services/vote-reply";
import { demoActor } from "./demo-actor";
import { type DemoMemberKey, demoMemberId } from "./demo-members";
import { projectManager } from "./project-manager/project-manager";
import { demoPlace } from "./rows/demo-rows";
import { openingId } from "./rows/opening-rows";
import { twoCandidates } from "./two-candidates/two-candidates";

interface DemoVote {
  readonly by: DemoMemberKey;
  readonly at: string;
  /** The number of whom they voted for; null is "cannot tell yet". */
  readonly choice: number | null;
  readonly reason: string;
}

interface DemoQuestion {
  readonly opening: string;
  readonly numbers: readonly number[];
  readonly askedAt: string;
  readonly votes: readonly DemoVote[];
  readonly reply?: {
    readonly by: DemoMemberKey;
    readonly at: string;
    readonly to: DemoMemberKey;
    readonly text: string;
  };
}

/** Priya has not voted, so that whoever signs in as a recruiter finds the question open. */
const A_OR_B: DemoQuestion = {
  opening: twoCandidates.key,
  numbers: [1, 2],
  askedAt: "2026-11-20T10:02",
  votes: [
    { by: "tomas", at: "2026-11-20T10:20", choice: 2, reason: "" },
    {
      by: "mei",
      at: "2026-11-20T11:47",
      choice: 1,
      reason: "She passed the exam on the very tool we use. I would give her the exercise before saying no.",
    },
    {
      by: "jonas",
      at: "2026-11-20T13:05",
      choice: 2,
      reason: "The first reply alone is what this role is for.",
    },
    { by: "dana", at: "2026-11-20T14:31", choice: 2, reason: "" },
  ],
  reply: {
    by: "jonas",
    at: "2026-11-20T14:40",
    to: "mei",
    text: "Agreed on the exercise. What she has shown so far is the course and one claim about it.",
  },
};

const WHO_LEADS_THE_MIGRATION: DemoQuestion = {
  opening: projectManager.key,
  numbers: [1, 2, 3],
  askedAt: "2026-11-19T15:48",
  votes: [
    { by: "mei", at: "2026-11-19T15:50", choice: 1, reason: "" },
    {
      by: "jonas",
      at: "2026-11-19T15:52",
      choice: 2,
      reason:
        "The ledgers are the cleanest piece of work we saw. I rated the customers’ benefit of the other 1, and mean it.",
    },
    { by: "tomas", at: "2026-11-19T15:55", choice: 1, reason: "Both of our numbers are in her record." },
    { by: "dana", at: "2026-11-19T16:01", choice: 1, reason: "" },
  ],
};

async function askDemo({ opening, numbers, askedAt, votes, reply }: DemoQuestion): Promise<void> {
  const id = openingId(opening);
  const at = (clock: string) => new Date(`${clock}:00.000Z`);
  const applicationOf = (number: number) => demoPlace(id, number).applicationId;
  const { comparisonId } = await askPanel(demoActor("dana", at(askedAt)), {
    openingId: id,
    applicationIds: numbers.map(applicationOf),
    ballot: "OPEN",
  });
  for (const { by, at: clock, choice, reason } of votes) {
    const applicationId = choice === null ? null : applicationOf(choice);
    await castVote(demoActor(by, at(clock)), { comparisonId, applicationId, reason, version: 0 });
  }
  if (!reply) return;
  const said = { comparisonId, memberId: demoMemberId(reply.to), text: reply.text };
  await replyToVote(demoActor(reply.by, at(reply.at)), said);
}

/** Asks the demo's panels, by the services the screen uses; before the decision, whose packet holds the votes. */
export async function voteDemo(): Promise<void> {
  await askDemo(A_OR_B);
  await askDemo(WHO_LEADS_THE_MIGRATION);
}
