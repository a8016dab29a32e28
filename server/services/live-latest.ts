import "server-only";

/** A place for one value on its way to one reader. */
export interface Latest<Value> extends AsyncIterable<Value> {
  /** Puts a value there; one that was not read yet is forgotten, since the later one says it all. */
  put(value: Value): void;
  /** Ends the reading at once, whether or not something waits; with an error, by throwing it. */
  end(error?: unknown): void;
}

/**
 * Hands the latest value to one reader and never keeps more than one, so that a slow reader costs no memory and is never
 * behind by more than what it is reading. Reading ends when `signal` aborts.
 */
export function createLatest<Value>(signal: AbortSignal): Latest<Value> {
  let waiting: { readonly value: Value } | null = null;
  let ended: { readonly error: unknown } | null = null;
  let wake = () => {};

  async function* read(): AsyncGenerator<Value, void> {
    while (true) {
      while (!waiting && !ended && !signal.aborted) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      if (ended?.error) throw ended.error;
      if (ended || signal.aborted || !waiting) return;
      const { value } = waiting;
      waiting = null;
      yield value;
    }
  }

  signal.addEventListener("abort", () => wake(), { once: true });
  return {
    put(value) {
      waiting = { value };
      wake();
    },
    end(error) {
      ended ??= { error };
      wake();
    },
    [Symbol.asyncIterator]: read,
  };
}
