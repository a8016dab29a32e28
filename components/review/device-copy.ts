import type { Edit } from "@/domain/review-draft";

/** Where copies are kept; `localStorage`, or nothing where the browser refuses it. */
export type Shelf = Pick<Storage, "getItem" | "setItem" | "removeItem" | "key" | "length">;

/** The device's own shelf, or null in a browser that keeps nothing. */
export function deviceShelf(): Shelf | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

function isEdit(value: unknown): value is Edit {
  return typeof value === "object" && value !== null && "note" in value && "base" in value;
}

/** Copies of answers the server does not have yet, one entry each, so that two windows do not undo each other. */
export function deviceCopies(shelf: Shelf | null, prefix: string) {
  return {
    read(): Record<string, Edit> {
      const found: Record<string, Edit> = {};
      for (let index = 0; index < (shelf?.length ?? 0); index += 1) {
        const name = shelf?.key(index);
        if (!name?.startsWith(prefix)) continue;
        try {
          const value: unknown = JSON.parse(shelf?.getItem(name) ?? "null");
          if (isEdit(value)) found[name.slice(prefix.length)] = value;
        } catch {
          // Not one of ours, or cut short; what cannot be read cannot be brought back.
        }
      }
      return found;
    },
    keep(key: string, edit: Edit): void {
      try {
        shelf?.setItem(prefix + key, JSON.stringify(edit));
      } catch {
        // A full shelf: the answer is still in this window and on its way.
      }
    },
    /** Takes a copy away, unless another window has put a later one there. */
    drop(key: string, edit: Edit): void {
      if (shelf?.getItem(prefix + key) === JSON.stringify(edit)) shelf.removeItem(prefix + key);
    },
  };
}

export type DeviceCopies = ReturnType<typeof deviceCopies>;
