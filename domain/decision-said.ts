import type { DecisionPacket } from "@/domain/decision-packet";
import type { VoteRecord } from "@/domain/vote/vote-record";

/** A reason somebody gave with a vote, or an answer to one. */
export interface SaidInVote {
  /** Null on a closed ballot: nobody's name stands beside it. */
  readonly who: string | null;
  /** Whom they voted for; null is "cannot tell yet". */
  readonly votedFor: string | null;
  readonly reason: string;
  /** Whether the decision went another way. */
  readonly isAgainst: boolean;
  readonly replies: readonly { readonly name: string; readonly text: string }[];
}

/** One vote on the decided person as the record shows it. */
export interface VoteOfRecord {
  readonly id: string;
  readonly ballot: VoteRecord["ballot"];
  readonly isRunning: boolean;
  readonly cast: number;
  readonly asked: number;
  /** By name, then those who could not tell (null); null while the vote was still running, and of a closed one with too few. */
  readonly counts: readonly { readonly name: string | null; readonly count: number }[] | null;
  /** How many voted differently after they had seen the others’; null of a closed ballot, which does not tell. */
  readonly changed: number | null;
  /** Who saw it differently comes first. */
  readonly said: readonly SaidInVote[];
}

/** Whether a vote went another way than the decision: for somebody else, or for the one who was not chosen. */
function isAgainst({ decision }: DecisionPacket, choice: string | null): boolean {
  if (choice === null) return false;
  return (choice === decision.applicationId) === (decision.kind === "DECLINE");
}

/** What was said in the votes on the decided person, in names; nothing in a packet made before there were any. */
export function votesOfRecord(packet: DecisionPacket): VoteOfRecord[] {
  const { votes = [], applications, decision } = packet;
  const names = new Map(applications.map(({ name, record }) => [record.id, name]));
  const nameOf = (id: string | null) => (id === null ? null : (names.get(id) ?? "somebody who withdrew"));
  return votes
    .filter(({ applicationIds }) => applicationIds.includes(decision.applicationId))
    .map(({ id, ballot, endedAt, cast, asked, counts, votes: signed, reasons }) => {
      const given = [
        ...(signed ?? []).map(({ voter, ...vote }) => ({ who: voter, ...vote })),
        ...(reasons ?? []).map((reason) => ({ who: null, replies: [], ...reason })),
      ];
      const said = given
        .filter(({ reason, replies }) => reason !== "" || replies.length > 0)
        .map(({ who, applicationId, reason, replies }) => ({
          who,
          votedFor: nameOf(applicationId),
          reason,
          isAgainst: isAgainst(packet, applicationId),
          replies: replies.map(({ name, text }) => ({ name, text })),
        }));
      return {
        id,
        ballot,
        isRunning: counts === null && endedAt === null && cast < asked,
        cast,
        asked,
        changed: signed?.filter(({ changes }) => changes.length > 0).length ?? null,
        counts: counts?.map(({ applicationId, count }) => ({ name: nameOf(applicationId), count })) ?? null,
        said: [...said.filter((one) => one.isAgainst), ...said.filter((one) => !one.isAgainst)],
      };
    });
}

/** Whose vote was cast unseen, after `voteInWords`; empty where there is no result. */
export function unseenWords({ counts, changed }: Pick<VoteOfRecord, "counts" | "changed">): string {
  if (!counts) return "";
  if (changed === 0) return "Nobody saw another’s vote first.";
  const unseen = "Nobody saw another’s vote before their own first one.";
  return changed ? `${unseen} Changed since: ${changed}.` : unseen;
}

/** "Amara Brandt 3, Chiara Neri 1, cannot tell yet 1", or how many were in while the vote ran, or of a closed one with too few. */
export function voteInWords({ counts, cast, asked, isRunning }: VoteOfRecord): string {
  if (isRunning) return `Still running: ${cast} of ${asked} in. Its result is not in the packet`;
  if (!counts) return `${cast} of ${asked} in, on a closed ballot: too few to say for whom`;
  const counted = counts.filter(({ name, count }) => name !== null || count > 0);
  return counted.map(({ name, count }) => `${name ?? "cannot tell yet"} ${count}`).join(", ");
}
