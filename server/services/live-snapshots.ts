import "server-only";
import type { OrganizationId } from "@/domain/ids";
import type { LiveTopic } from "@/server/services/live-announce";
import { type LiveHub, liveHub } from "@/server/services/live-hub";

/** A row of a tenant; whoever follows it has asked whether it is theirs. */
export interface LiveRow {
  readonly id: string;
  readonly organizationId: OrganizationId;
}

/** Where a state goes once it was loaded, and how it is said that it could not be. */
export interface StateReader<State> {
  put(state: State): void;
  end(error?: unknown): void;
}

interface SharedState<State> {
  readonly readers: Set<StateReader<State>>;
  readonly unwatch: () => void;
  isLoading: boolean;
  isDue: boolean;
}

export interface Snapshots<State> {
  /**
   * Gives the reader the state as it is from now on: once at first, and after every change. Answers how to stop.
   */
  follow(row: LiveRow, reader: StateReader<State>): () => void;
}

/**
 * Loads a state once for all who follow it in this process. While a load is running, however many changes come and
 * however many readers join make one more load, and nobody is given what was read before they joined.
 */
export function shareSnapshots<State>(
  topic: LiveTopic,
  load: (row: LiveRow) => Promise<State>,
  hub: () => Pick<LiveHub, "watch"> = liveHub,
): Snapshots<State> {
  const shared = new Map<string, SharedState<State>>();

  const refresh = async (row: LiveRow, one: SharedState<State>) => {
    one.isDue = true;
    if (one.isLoading) return;
    one.isLoading = true;
    while (one.isDue && one.readers.size > 0) {
      one.isDue = false;
      const readers = [...one.readers];
      await load(row).then(
        (state) => {
          for (const reader of readers) reader.put(state);
        },
        (error: unknown) => {
          for (const reader of readers) reader.end(error);
        },
      );
    }
    one.isLoading = false;
  };

  const begin = (row: LiveRow): SharedState<State> => {
    const one: SharedState<State> = {
      readers: new Set(),
      unwatch: hub().watch({ topic, id: row.id }, () => void refresh(row, one)),
      isLoading: false,
      isDue: false,
    };
    shared.set(row.id, one);
    return one;
  };

  return {
    follow(row, reader) {
      const one = shared.get(row.id) ?? begin(row);
      one.readers.add(reader);
      void refresh(row, one);
      return () => {
        one.readers.delete(reader);
        if (one.readers.size > 0 || shared.get(row.id) !== one) return;
        shared.delete(row.id);
        one.unwatch();
      };
    },
  };
}
