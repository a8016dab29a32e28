import { errorDataOf, showError } from "@/components/form/api-error";
import { OVERALL } from "@/components/review/desk-data";
import type { Reply } from "@/components/review/draft-saver";
import type { Answer, StoredAnswer } from "@/domain/review-answer";
import { type Confidence, NEUTRAL_CONFIDENCE } from "@/domain/scoring/confidence";
import type { useTRPCClient } from "@/lib/trpc-client";

type Client = ReturnType<typeof useTRPCClient>;

/** The stored row as the server gives it: a rating, or the notes on the whole. */
type Row = {
  level?: number | null;
  domainExpertise?: number | null;
  note: string;
  confidence?: Confidence;
  version: number;
};

/** Milliseconds after which no answer is taken for none; sent again, an answer is stored once. */
const LONGEST_WAIT = 15_000;

function answerIn(key: string, row: Row): StoredAnswer {
  const level = key === OVERALL ? (row.domainExpertise ?? null) : row.level;
  const { note, version, confidence = NEUTRAL_CONFIDENCE } = row;
  return { level, note, confidence, version };
}

function call(
  client: Client,
  applicationId: string,
  key: string,
  answer: Answer,
  version: number,
): Promise<Row> {
  const { level, note, confidence } = answer;
  const options = { signal: AbortSignal.timeout(LONGEST_WAIT) };
  if (key === OVERALL) {
    const domainExpertise = level ?? null;
    return client.review.note.mutate({ applicationId, domainExpertise, note, version }, options);
  }
  const [outcomeId = "", criterionId = ""] = key.split(".");
  const pair = { applicationId, outcomeId, criterionId, version };
  return level === undefined
    ? client.review.unrate.mutate(pair, options)
    : client.review.rate.mutate({ ...pair, level, note, confidence }, options);
}

/** No answer, or one that says to come back later: the same answer is sent again. */
const PASSING = new Set(["INTERNAL", "RATE_LIMITED", "UNAUTHENTICATED"]);

function replyTo(key: string, error: unknown, onClosed: () => void): Reply {
  const data = errorDataOf(error);
  if (!data || PASSING.has(data.reason)) return { is: "lost" };
  if (data.reason === "CONFLICT") return { is: "clash", theirs: answerIn(key, data.current as Row) };
  if (data.reason === "LOCKED" || data.reason === "NOT_FOUND") onClosed();
  if (data.reason !== "INVALID") showError(error);
  return { is: "refused", why: (error as Error).message };
}

/** Sends answers of one application; `onClosed` is told when it can no longer be rated as it stands on screen. */
export function answerSender(client: Client, applicationId: string, onClosed: () => void) {
  return async (key: string, answer: Answer, base: number): Promise<Reply> => {
    try {
      return { is: "stored", answer: answerIn(key, await call(client, applicationId, key, answer, base)) };
    } catch (error) {
      return replyTo(key, error, onClosed);
    }
  };
}
