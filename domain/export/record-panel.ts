import { z } from "zod";
import { DEBRIEF_RESULTS } from "@/domain/debrief/debrief-result";
import { instant, uuid } from "@/domain/export/record-candidate";
import { PAIR_ANSWERS } from "@/domain/pairwise/pair-answer";
import { ROLES } from "@/domain/role";
import { BALLOTS } from "@/domain/vote/ballot-state";

const choice = uuid.nullable().describe("An application's id; null is “cannot tell yet”.");
const openOnly = "Of a vote on an open ballot that is over, by name; else null.";

export const panelRecord = z.strictObject({
  memberId: uuid,
  name: z.string(),
  role: z.enum(ROLES),
  isReviewing: z.boolean(),
});

const changeRecord = z.strictObject({
  applicationId: choice,
  reason: z.string(),
  castAt: instant,
  changedAt: instant,
});

export const voteRecord = z.strictObject({
  id: uuid,
  applicationIds: z.array(uuid),
  ballot: z.enum(BALLOTS),
  askedBy: z.string(),
  askedAt: instant,
  endedAt: instant.nullable(),
  cast: z.int().describe("How many have voted."),
  asked: z.int().describe("Of how many."),
  counts: z
    .array(z.strictObject({ applicationId: choice, count: z.int() }))
    .nullable()
    .describe("Null while the vote runs, and where so few voted that counts would say who chose what."),
  votes: z
    .array(
      z.strictObject({
        voter: z.string(),
        applicationId: choice,
        reason: z.string(),
        castAt: instant,
        changes: z.array(changeRecord),
        replies: z.array(z.strictObject({ name: z.string(), text: z.string(), at: instant })),
      }),
    )
    .nullable()
    .describe(openOnly),
  reasons: z
    .array(z.strictObject({ applicationId: choice, reason: z.string() }))
    .nullable()
    .describe("Of a closed ballot that is over, in the order of their texts; else null."),
});

export const roundRecord = z.strictObject({
  id: uuid,
  applicationIds: z.array(uuid),
  ballot: z.enum(BALLOTS),
  pairsAsked: z.int(),
  startedBy: z.string(),
  startedAt: instant,
  endedAt: instant.nullable(),
  done: z.int(),
  asked: z.int(),
  pairs: z
    .array(
      z.strictObject({
        oneId: uuid,
        otherId: uuid,
        one: z.int(),
        other: z.int(),
        cannotTell: z.int(),
      }),
    )
    .nullable(),
  strengths: z
    .array(z.strictObject({ applicationId: uuid, strength: z.number(), error: z.number() }))
    .nullable(),
  reliability: z.number().nullable(),
  voters: z
    .array(
      z.strictObject({
        voter: z.string(),
        doneAt: instant.nullable(),
        answers: z.array(
          z.strictObject({
            leftId: uuid,
            rightId: uuid,
            isRandom: z.boolean(),
            answer: z.enum(PAIR_ANSWERS),
            answeredAt: instant.nullable(),
          }),
        ),
      }),
    )
    .nullable()
    .describe(openOnly),
});

export const debriefRecord = z.strictObject({
  id: uuid,
  startedBy: z.string(),
  startedAt: instant,
  endedAt: instant.nullable(),
  points: z.array(
    z.strictObject({
      applicationId: uuid,
      outcomeId: uuid,
      statement: z.string(),
      criterionKey: z.string(),
      weight: z.number(),
      result: z.enum(DEBRIEF_RESULTS).nullable(),
      note: z.string(),
      seconds: z.int(),
      settledAt: instant.nullable(),
    }),
  ),
});
