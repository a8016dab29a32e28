import type { DeviceCopies } from "@/components/review/device-copy";
import type { Answer, StoredAnswer } from "@/domain/review-answer";
import {
  acknowledged,
  clashed,
  type Draft,
  edited,
  failed,
  heard,
  isSettled,
  learned,
  nextToSend,
  refusedFor,
  restored,
  sending,
  settled,
  startDraft,
} from "@/domain/review-draft";
import { waitBefore } from "@/domain/review-saving";

/** What became of one answer that was sent. */
export type Reply =
  | { readonly is: "stored"; readonly answer: StoredAnswer }
  | { readonly is: "clash"; readonly theirs: StoredAnswer }
  | { readonly is: "refused"; readonly why: string }
  | { readonly is: "lost" };

interface SaverOptions {
  readonly stored: Readonly<Record<string, StoredAnswer>>;
  readonly copies: DeviceCopies;
  /** Sends one answer. Resolves always; `base` is the version it was made on. */
  readonly send: (key: string, answer: Answer, base: number) => Promise<Reply>;
  /** Told of each answer the server has stored, and of the version it took the place of. */
  readonly onStored?: (key: string, answer: StoredAnswer, base: number) => void;
}

/**
 * Saves a review as it is written: each answer at once, one after the other, with a copy on the device until the server
 * has it, and again after a while when no answer comes.
 */
export class DraftSaver {
  #draft: Draft;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isRestored = false;
  readonly #options: SaverOptions;
  readonly #listeners = new Set<() => void>();

  constructor(options: SaverOptions) {
    this.#options = options;
    this.#draft = startDraft(options.stored);
    options.copies.whenWritten(() => this.#tell());
  }

  readonly current = (): Draft => this.#draft;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Whether the device would still have what is not stored yet, if this window were closed now. */
  readonly isKeeping = (): boolean => this.#options.copies.isKeeping();

  /** Whether the device does not have yet what was answered last. */
  readonly isWriting = (): boolean => this.#options.copies.isWriting();

  /** Brings back what the device kept from before, and sends it. */
  async restore(): Promise<void> {
    if (this.#isRestored) return;
    this.#isRestored = true;
    await this.#bringBack();
  }

  async #bringBack(): Promise<void> {
    const { copies, isMore } = await this.#options.copies.takeOver();
    this.#become(restored(this.#draft, copies));
    for (const key of Object.keys(copies)) {
      if (!this.#draft.edits[key]) this.#options.copies.drop(key);
    }
    this.#wake(0);
    // What stands against it is asked about once this is stored.
    if (isMore && (await this.flush())) await this.#bringBack();
  }

  /** Takes in one answer; it is sent after `pause` milliseconds without another. */
  edit(key: string, change: Partial<Answer>, pause: number): void {
    this.#become(edited(this.#draft, key, change));
    this.#wake(pause);
  }

  learn(stored: Readonly<Record<string, StoredAnswer>>): void {
    this.#become(learned(this.#draft, stored));
  }

  /** Takes in what another window of this device has stored. */
  hear(key: string, answer: StoredAnswer, base: number): void {
    this.#become(heard(this.#draft, key, answer, base));
    this.#wake(0);
  }

  settle(keep: "mine" | "theirs"): void {
    this.#become(settled(this.#draft, keep));
    this.#wake(0);
  }

  /** Sends at once what still waits for a pause in typing. */
  hurry(): void {
    this.#wake(0);
  }

  /** Sends what is left now, and resolves with whether the server has everything. */
  async flush(): Promise<boolean> {
    this.#wake(0);
    while (!isSettled(this.#draft) && this.#draft.failures === 0) await this.#nextChange();
    return isSettled(this.#draft) && Object.keys(this.#draft.edits).length === 0;
  }

  #nextChange(): Promise<void> {
    return new Promise((resolve) => {
      const stop = this.subscribe(() => {
        stop();
        resolve();
      });
    });
  }

  #wake(pause: number): void {
    clearTimeout(this.#timer);
    if (pause === 0) void this.#sendNext();
    else this.#timer = setTimeout(() => void this.#sendNext(), pause);
  }

  async #sendNext(): Promise<void> {
    const key = nextToSend(this.#draft);
    const edit = key === null ? undefined : this.#draft.edits[key];
    if (key === null || !edit) return;
    this.#become(sending(this.#draft, key));
    const reply = await this.#options.send(key, edit, edit.base);
    this.#become(this.#after(key, reply));
    if (reply.is === "stored") this.#options.onStored?.(key, reply.answer, edit.base);
    this.#wake(waitBefore(this.#draft.failures));
  }

  #after(key: string, reply: Reply): Draft {
    if (reply.is === "stored") return acknowledged(this.#draft, key, reply.answer);
    if (reply.is === "clash") return clashed(this.#draft, key, reply.theirs);
    if (reply.is === "refused") return refusedFor(this.#draft, key, reply.why);
    return failed(this.#draft);
  }

  #become(next: Draft): void {
    const before = this.#draft.edits;
    if (next === this.#draft) return;
    this.#draft = next;
    for (const [key, edit] of Object.entries(next.edits)) {
      if (before[key] !== edit) this.#options.copies.keep(key, edit);
    }
    for (const key of Object.keys(before)) {
      if (!next.edits[key]) this.#options.copies.drop(key);
    }
    this.#tell();
  }

  #tell(): void {
    for (const listener of [...this.#listeners]) listener();
  }
}
