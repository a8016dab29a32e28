import "server-only";
import { AppError } from "@/domain/errors";
import { admitLinkTry, forgetLinkTry } from "@/server/services/throttle";

/** Where a request by a link comes from, and the time it counts as. */
export interface LinkCaller {
  readonly address: string;
  readonly at: Date;
}

/** The one answer to a link that opens nothing: unknown, run out, used, taken back and foreign are not told apart. */
export function linkNotOpen(): AppError {
  return new AppError("NOT_FOUND", "This link is not open.");
}

/**
 * Runs what a link is to open. A try counts against the address it came from until the link has proven to be open, so that
 * guesses run into a limit, however many come at once; the answer to a guess and the wait are the same for every link.
 * @throws TooManyTries before anything is looked up; whatever `open` throws, `linkNotOpen` above all.
 */
export async function throughLink<Result>(
  { address, at }: LinkCaller,
  open: () => Promise<Result>,
): Promise<Result> {
  const tried = await admitLinkTry(address, at);
  try {
    const result = await open();
    await forgetLinkTry(tried, at);
    return result;
  } catch (error) {
    const isGuess = error instanceof AppError && error.code === "NOT_FOUND";
    if (!isGuess) await forgetLinkTry(tried, at);
    throw error;
  }
}
