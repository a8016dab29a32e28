import { z } from "zod";
import { comparisonInput } from "@/domain/comparison/comparison-input";
import { id } from "@/domain/ids";
import { bounded } from "@/domain/text";
import { BALLOTS } from "@/domain/vote/ballot-state";

/** One question to the panel by its own id. */
export const ballotId = z.object({ comparisonId: id });
export type BallotId = z.infer<typeof ballotId>;

/** One question to the panel: by its own id, or by who is compared. */
export const voteGet = z.union([ballotId, comparisonInput]);
export type VoteGet = z.infer<typeof voteGet>;

export const voteAsk = comparisonInput.extend({ ballot: z.enum(BALLOTS) });
export type VoteAsk = z.infer<typeof voteAsk>;

/** How often one's own vote was written when it was on screen; 0 before there is one. */
const ownVersion = z.int().min(0).max(2_147_483_647);

export const voteCast = ballotId.extend({
  /** Null is "cannot tell yet". */
  applicationId: id.nullable(),
  reason: bounded(1000),
  version: ownVersion,
});
export type VoteCast = z.infer<typeof voteCast>;

export const voteWithdraw = ballotId.extend({ version: ownVersion.min(1) });
export type VoteWithdraw = z.infer<typeof voteWithdraw>;

export const voteReply = ballotId.extend({
  /** Whose vote is answered. */
  memberId: id,
  text: bounded(1000).min(1, { error: "Please write an answer." }),
});
export type VoteReply = z.infer<typeof voteReply>;
