import { permits } from "@/domain/permissions";
import type { BallotResult, BallotView, Hidden, SignedVote } from "@/domain/vote/ballot-answer";
import { askedCount, countsOf, isComplete, isTooFew, unsignedReasons } from "@/domain/vote/ballot-counts";
import type { BallotState, BallotViewer, BallotVote } from "@/domain/vote/ballot-state";
import { closedBecause } from "@/domain/vote/vote-closing";

/** Why the result does not show to somebody; null where it does. */
function hiddenFrom(state: BallotState, { memberId }: BallotViewer): Hidden | null {
  const { asked, votes, endedAt } = state;
  if (endedAt !== null || isComplete(state)) return isTooFew(state) ? "TOO_FEW" : null;
  const hasVoted = votes.some((vote) => vote.memberId === memberId);
  if (!hasVoted) return asked.some((one) => one.memberId === memberId) ? "UNTIL_OWN_VOTE" : "UNTIL_ALL";
  return isTooFew(state) ? "TOO_FEW" : null;
}

function signed(vote: BallotVote, viewer: BallotViewer): SignedVote {
  const { memberId, name, applicationId, reason, castAt, changes, replies } = vote;
  const isMe = memberId === viewer.memberId;
  const said = replies.map((reply) => {
    return { name: reply.name, isMe: reply.memberId === viewer.memberId, text: reply.text, at: reply.at };
  });
  return { memberId, name, isMe, applicationId, reason, castAt, changes, replies: said };
}

function resultOf(state: BallotState, viewer: BallotViewer): BallotResult {
  const { ballot, votes, asked } = state;
  const counts = countsOf(state);
  if (ballot === "CLOSED") return { counts, votes: null, reasons: unsignedReasons(votes), waiting: null };
  const voted = new Set(votes.map(({ memberId }) => memberId));
  return {
    counts,
    votes: votes.map((vote) => signed(vote, viewer)),
    reasons: null,
    waiting: asked.filter(({ memberId }) => !voted.has(memberId)).map(({ name }) => name),
  };
}

/**
 * What one member sees of a question to the panel; the only place that decides it. Before their own vote nothing of
 * anybody else's but how many are in; who is not asked sees the result once everybody has voted or the vote was ended. On
 * a closed ballot nothing says who chose what, except to each their own.
 */
export function ballotViewOf(state: BallotState, viewer: BallotViewer): BallotView {
  const { comparisonId, openingId, ballot, revision, applications, askedBy, askedAt, endedAt } = state;
  const own = state.votes.find(({ memberId }) => memberId === viewer.memberId);
  const hidden = hiddenFrom(state, viewer);
  const because = closedBecause(state);
  const isOnPanel = state.asked.some(({ memberId }) => memberId === viewer.memberId);
  const facts = { isOnPanel, isUnsealed: true };
  return {
    comparisonId,
    openingId,
    ballot,
    revision,
    applications: applications.map(({ applicationId, name }) => ({ applicationId, name })),
    askedBy,
    askedAt,
    endedAt,
    closedBecause: because,
    cast: state.votes.length,
    asked: askedCount(state),
    own: own ? ownOf(own) : null,
    canVote: because === null && permits(viewer.role, "vote.cast", facts),
    canEnd: endedAt === null && permits(viewer.role, "vote.end", facts),
    result: hidden ? null : resultOf(state, viewer),
    hidden,
  };
}

function ownOf({ applicationId, reason, castAt, version, changes }: BallotVote) {
  return { applicationId, reason, castAt, version, changes };
}
