import type { NoteShelf } from "@/components/debrief/note-shelf";
import type { SaveStateKind } from "@/components/word/save-state";

/** A note as the server has it. */
export interface StoredNote {
  readonly note: string;
  readonly version: number;
}

export interface NoteState {
  readonly text: string;
  readonly kind: SaveStateKind;
  /** What somebody else wrote meanwhile, while the two have not been brought together. */
  readonly theirs: StoredNote | null;
}

interface NoteKeeperOptions {
  readonly stored: StoredNote;
  readonly shelf: NoteShelf;
  readonly send: (note: string, version: number) => Promise<StoredNote>;
  /** The stored note of a refusal because somebody else wrote; null for any other. */
  readonly conflictIn: (error: unknown) => StoredNote | null;
  /** Whether trying again can help, as without a connection. */
  readonly isPassing: (error: unknown) => boolean;
  readonly onChange: () => void;
}

const AFTER_MS = 700;
const AGAIN_MS = 4000;

/**
 * Keeps one note while several people write: what is typed is on the device at once and on the server when typing pauses; what
 * others stored comes in where nothing is unsaved here, and otherwise waits until the two are brought together.
 */
export function noteKeeper({ stored, shelf, send, conflictIn, isPassing, onChange }: NoteKeeperOptions) {
  const kept = shelf.read();
  let base: StoredNote = kept?.base ?? stored;
  let state: NoteState = { text: kept?.note ?? stored.note, kind: kept ? "kept" : "idle", theirs: null };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | null = null;

  function set(change: Partial<NoteState>): void {
    state = { ...state, ...change };
    onChange();
  }
  const isClean = () => state.text.trim() === base.note;

  function accept(next: StoredNote): void {
    base = next;
    if (isClean()) shelf.drop();
    set({ kind: isClean() ? "saved" : state.kind });
  }

  /** What is stored instead of what this was typed on. True where the two agree after all. */
  function meet(current: StoredNote): boolean {
    const isMoved = current.note !== base.note && current.note !== state.text.trim();
    if (isMoved) set({ theirs: current, kind: "kept" });
    else accept(current);
    return !isMoved;
  }

  async function push(): Promise<void> {
    while (!isClean() && !state.theirs) {
      try {
        set({ kind: "saving" });
        accept(await send(state.text, base.version));
      } catch (error) {
        const current = conflictIn(error);
        if (current && meet(current)) continue;
        if (!current && isPassing(error)) timer = setTimeout(() => void flush(), AGAIN_MS);
        set({ kind: current || isPassing(error) ? "kept" : "unsaved" });
        return;
      }
    }
  }

  async function flush(): Promise<void> {
    clearTimeout(timer);
    running ??= push().finally(() => {
      running = null;
    });
    await running;
  }

  if (kept) timer = setTimeout(() => void flush(), 0);

  return {
    state: () => state,
    version: () => base.version,
    flush,
    meet,
    accept,
    write(text: string): void {
      set({ text });
      if (isClean()) shelf.drop();
      else shelf.keep({ note: text, base });
      clearTimeout(timer);
      timer = setTimeout(() => void flush(), AFTER_MS);
    },
    /** What a later look at the server found. */
    look(current: StoredNote): void {
      if (running || state.theirs || current.version <= base.version) return;
      if (isClean()) {
        base = current;
        set({ text: current.note });
      } else if (current.note === base.note) base = current;
    },
    /** Brings the two together, and goes on from what is stored. */
    bringTogether(how: "mine" | "theirs" | "both"): void {
      const { theirs, text } = state;
      if (!theirs) return;
      base = theirs;
      const chosen = { mine: text, theirs: theirs.note, both: `${theirs.note}\n\n${text}` }[how];
      set({ theirs: null, text: chosen });
      if (isClean()) shelf.drop();
      else shelf.keep({ note: chosen, base });
      void flush();
    },
  };
}

export type NoteKeeper = ReturnType<typeof noteKeeper>;
