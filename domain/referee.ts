import { z } from "zod";
import { id, version } from "@/domain/ids";
import { optionalEmail, optionalLine, optionalText, requiredLine } from "@/domain/text";

export const REFEREE_RELATIONS = ["MANAGER", "PEER"] as const;
export type RefereeRelation = (typeof REFEREE_RELATIONS)[number];

/** What somebody was to the candidate, in running text. */
export const RELATION_NAMES: Record<RefereeRelation, string> = { MANAGER: "manager", PEER: "colleague" };

export const REFEREE_ANSWERS = ["CONFIRMED", "CORRECTED", "DECLINED"] as const;
export type RefereeAnswer = (typeof REFEREE_ANSWERS)[number];

/** How long a referee's link is open, and after how many days one reminder goes out. */
export const REFEREE_LINK_DAYS = 14;
export const REFEREE_REMINDER_DAYS = 3;

/** How many people can be asked about one outcome, those who never answered left out. */
export const MOST_OPEN_REQUESTS = 5;

export const refereeRequestInput = z
  .object({
    outcomeId: id,
    name: requiredLine,
    email: optionalEmail,
    relation: z.enum(REFEREE_RELATIONS),
    company: optionalLine,
    message: optionalText,
    /** Mailed by us; otherwise the link is passed on by hand. */
    isMailed: z.boolean(),
  })
  .refine((value) => !value.isMailed || value.email !== "", {
    path: ["email"],
    error: "To mail it, an e-mail address is needed.",
  });
export type RefereeRequestInput = z.infer<typeof refereeRequestInput>;

/** Any text: a token of the wrong shape is refused as one that opens nothing. */
export const linkTokenInput = z.string().max(200);
export const refereeLink = z.object({ token: linkTokenInput });

export const refereeAnswerInput = z
  .object({
    token: linkTokenInput,
    /** The version of the claim that was on the screen. */
    claimVersion: version,
    answer: z.enum(REFEREE_ANSWERS),
    relation: z.enum(REFEREE_RELATIONS),
    correction: optionalText,
    ownPart: optionalText,
    comment: optionalText,
  })
  .refine((value) => value.answer !== "CORRECTED" || value.correction !== "", {
    path: ["correction"],
    error: "Say what is different.",
  });
export type RefereeAnswerInput = z.infer<typeof refereeAnswerInput>;

export type RefereeStanding = "waiting" | "answered" | "expired" | "revoked";

interface Dates {
  readonly answeredAt: Date | null;
  readonly revokedAt: Date | null;
  readonly expiresAt: Date;
}

/** Where a request stands at a time. An answer stays one, whatever happened afterwards. */
export function refereeStandingOf({ answeredAt, revokedAt, expiresAt }: Dates, at: Date): RefereeStanding {
  if (answeredAt) return "answered";
  if (revokedAt) return "revoked";
  return expiresAt <= at ? "expired" : "waiting";
}
