/** What was typed and the server does not have yet, and what it was typed on. */
export interface KeptNote {
  readonly note: string;
  readonly base: { readonly note: string; readonly version: number };
}

/** Where notes wait that were not stored; a browser that keeps nothing has none. */
export interface NoteShelf {
  read(): KeptNote | null;
  keep(kept: KeptNote): void;
  drop(): void;
}

/** The device's own shelf for the note of one point. */
export function noteShelf(pointId: string): NoteShelf {
  const name = `outweigh-debrief-${pointId}`;
  const attempt = <Value>(work: () => Value): Value | null => {
    try {
      return work();
    } catch {
      // No storage, or a full one: the note is still in this window and on its way.
      return null;
    }
  };
  return {
    read: () => attempt(() => JSON.parse(localStorage.getItem(name) ?? "null") as KeptNote | null),
    keep: (kept) => attempt(() => localStorage.setItem(name, JSON.stringify(kept))),
    drop: () => attempt(() => localStorage.removeItem(name)),
  };
}
