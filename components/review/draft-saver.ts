import type { DeviceCopies } from "@/components/review/device-copy";
import {
  type Answer,
  acknowledged,
  clashed,
  type Draft,
  edited,
  failed,
  isSettled,
  learned,
  nextToSend,
  refusedFor,
  restored,
  type StoredAnswer,
  sending,
  settled,
  startDraft,
  waitBefore,
} from "@/domain/review-draft";

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
}

/**
 * Saves a review as it is written: each answer at once, one after the other, with a copy on the device until the server
 * has it, and again after a while when no answer comes.
 */
export class DraftSaver {
  #draft: Draft;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #options: SaverOptions;
  readonly #listeners = new Set<() => void>();

  constructor(options: SaverOptions) {
    this.#options = options;
    this.#draft = startDraft(options.stored);
  }

  readonly current = (): Draft => this.#draft;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Brings back what the device kept from before, and sends it. */
  restore(): void {
    const copies = this.#options.copies.read();
    this.#become(restored(this.#draft, copies));
    for (const [key, copy] of Object.entries(copies)) {
      if (!this.#draft.edits[key]) this.#options.copies.drop(key, copy);
    }
    this.#wake(0);
  }

  /** Takes in one answer; it is sent after `pause` milliseconds without another. */
  edit(key: string, change: Partial<Answer>, pause: number): void {
    this.#become(edited(this.#draft, key, change));
    this.#wake(pause);
  }

  learn(stored: Readonly<Record<string, StoredAnswer>>): void {
    this.#become(learned(this.#draft, stored));
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
    this.#become(this.#after(key, await this.#options.send(key, edit, edit.base)));
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
    for (const [key, edit] of Object.entries(before)) {
      if (!next.edits[key]) this.#options.copies.drop(key, edit);
    }
    for (const listener of [...this.#listeners]) listener();
  }
}
