import type { CalibrationAnswers } from "@/domain/calibration/answers";
import { waitBefore } from "@/domain/review-saving";

/** What became of one answer that was sent. */
export type CalibrationReply =
  | { readonly is: "stored"; readonly version: number }
  | { readonly is: "clash"; readonly answers: CalibrationAnswers; readonly version: number }
  | { readonly is: "refused"; readonly why: string }
  | { readonly is: "lost" };

type Send = (key: string, level: number | null, version: number) => Promise<CalibrationReply>;

/** What is stored, what is not yet, and what has to be said about an answer. */
export interface CalibrationState {
  readonly stored: CalibrationAnswers;
  readonly edits: CalibrationAnswers;
  readonly version: number;
  /** How often in a row no answer came. */
  readonly failures: number;
  readonly problem: { readonly key: string; readonly words: string } | null;
}

function without(answers: CalibrationAnswers, key: string): CalibrationAnswers {
  const { [key]: _, ...rest } = answers;
  return rest;
}

function clashWords(level: number | null | undefined): string {
  const said = level === null ? "“no evidence”" : `level ${level}`;
  return `In another window you answered this with ${said}. Choose again to change it.`;
}

/** Sends each answer at once, one after the other, and again after a while when no reply comes. */
export class CalibrationSaver {
  #state: CalibrationState;
  #isSending = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #send: Send;
  readonly #listeners = new Set<() => void>();

  constructor({ answers, version }: { answers: CalibrationAnswers; version: number }, send: Send) {
    this.#state = { stored: answers, edits: {}, version, failures: 0, problem: null };
    this.#send = send;
  }

  readonly current = (): CalibrationState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  edit(key: string, level: number | null): void {
    this.#become({ edits: { ...this.#state.edits, [key]: level }, problem: null });
    void this.#sendNext();
  }

  /** Sends what is left now, and resolves with whether the server has everything. */
  async flush(): Promise<boolean> {
    void this.#sendNext();
    while (Object.keys(this.#state.edits).length > 0 && this.#state.failures === 0) {
      await new Promise<void>((resolve) => {
        const stop = this.subscribe(() => {
          stop();
          resolve();
        });
      });
    }
    return Object.keys(this.#state.edits).length === 0;
  }

  async #sendNext(): Promise<void> {
    clearTimeout(this.#timer);
    const [next] = Object.entries(this.#state.edits);
    if (this.#isSending || !next) return;
    const [key, level] = next;
    this.#isSending = true;
    const reply = await this.#send(key, level, this.#state.version);
    this.#isSending = false;
    this.#become(this.#after(key, level, reply));
    const { failures } = this.#state;
    if (failures === 0) void this.#sendNext();
    else this.#timer = setTimeout(() => void this.#sendNext(), waitBefore(failures));
  }

  #after(key: string, level: number | null, reply: CalibrationReply): Partial<CalibrationState> {
    const { stored, edits, failures } = this.#state;
    const rest = without(edits, key);
    if (reply.is === "lost") return { failures: failures + 1 };
    if (reply.is === "refused") return { edits: rest, failures: 0, problem: { key, words: reply.why } };
    const { version } = reply;
    if (reply.is === "clash") {
      const words = clashWords(reply.answers[key]);
      return { stored: reply.answers, edits: rest, version, failures: 0, problem: { key, words } };
    }
    // What was chosen meanwhile stays to be sent.
    const left = edits[key] === level ? rest : edits;
    return { stored: { ...stored, [key]: level }, edits: left, version, failures: 0 };
  }

  #become(change: Partial<CalibrationState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of [...this.#listeners]) listener();
  }
}
