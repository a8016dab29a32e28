import type { Shelf } from "@/components/review/device-shelf";
import type { Edit } from "@/domain/review-answer";
import { mergeCopies } from "@/domain/review-copies";

function isEdit(value: unknown): value is Edit {
  return (
    typeof value === "object" && value !== null && "note" in value && "from" in value && "tried" in value
  );
}

/** What was found on the device, and whether something is left that must wait until this is stored. */
interface Found {
  readonly copies: Readonly<Record<string, Edit>>;
  readonly isMore: boolean;
}

const NOTHING: Found = { copies: {}, isMore: false };

/**
 * Copies of answers the server does not have yet: each window has its own under `prefix`, so that none takes another's
 * away, and a new window takes over what closed ones left behind.
 */
export function deviceCopies(shelf: Shelf | null, prefix: string, windowName: string) {
  let isKeeping = shelf !== null;
  let writing = 0;
  let onWritten = () => {};
  const nameOf = (key: string) => `${prefix}${windowName}/${key}`;
  const watch = (write: Promise<void> | undefined) => {
    if (!write) return;
    writing += 1;
    const end = (isDone: boolean) => {
      // Full, or refused: the answer is still in this window and on its way, but must not be said to be kept.
      isKeeping = isDone;
      writing -= 1;
      onWritten();
    };
    write.then(
      () => end(true),
      () => end(false),
    );
  };

  async function takeOver(from: Shelf): Promise<Found> {
    const byKey = new Map<string, { name: string; edit: Edit }[]>();
    for (const [name, edit] of await from.read(prefix)) {
      const key = name.slice(name.lastIndexOf("/") + 1);
      if (isEdit(edit)) byKey.set(key, [...(byKey.get(key) ?? []), { name, edit }]);
    }
    const copies: Record<string, Edit> = {};
    let isMore = false;
    for (const [key, rows] of byKey) {
      const { edit, others } = mergeCopies(rows.map((row) => row.edit));
      copies[key] = edit;
      isMore ||= others.length > 0;
      watch(from.put(nameOf(key), edit));
      for (const [index, row] of rows.entries()) {
        const was = JSON.stringify(row.edit);
        const isTaken = row.name !== nameOf(key) && !others.includes(index);
        // The other window may be open still, and have written more since.
        if (isTaken) watch(from.take(row.name, (kept) => JSON.stringify(kept) === was));
      }
    }
    return { copies, isMore };
  }

  return {
    /** Whether what is kept here would be found again. */
    isKeeping: () => isKeeping,
    /** Whether something is still on its way to the device: until it is there, a window that closes takes it away. */
    isWriting: () => writing > 0,
    /** Calls back each time something has got there, or could not. */
    whenWritten(listen: () => void): void {
      onWritten = listen;
    },
    async takeOver(): Promise<Found> {
      if (!shelf) return NOTHING;
      return takeOver(shelf).catch(() => {
        isKeeping = false;
        return NOTHING;
      });
    },
    keep(key: string, edit: Edit): void {
      watch(shelf?.put(nameOf(key), edit));
    },
    drop(key: string): void {
      watch(shelf?.take(nameOf(key), () => true));
    },
  };
}

export type DeviceCopies = ReturnType<typeof deviceCopies>;
