import { type Desk, OVERALL, storedAnswersOf } from "@/components/review/desk-data";
import { deviceCopies } from "@/components/review/device-copy";
import type { Shelf } from "@/components/review/device-shelf";
import { DraftSaver, type Reply } from "@/components/review/draft-saver";
import { type Answer, type AnswerField, answerIn, type StoredAnswer } from "@/domain/review-answer";
import { answerOf, type Draft } from "@/domain/review-draft";
import { type SaveKind, saveKindOf, worstKind } from "@/domain/review-saving";
import { type Change, lastRated, remembered, undoLast, withoutApplication } from "@/domain/review-undo";

/** Milliseconds of quiet before a note is sent; a level goes at once. */
const NOTE_PAUSE = 600;

/** What windows of one device tell each other: an answer the server has just stored. */
export interface StoredNews {
  readonly applicationId: string;
  readonly key: string;
  readonly answer: StoredAnswer;
  readonly base: number;
}

interface DeskSaversOptions {
  readonly shelf: Shelf | null;
  /** Keeps people on a shared device apart. */
  readonly memberId: string;
  /** Keeps the windows of one device apart. */
  readonly windowName: string;
  readonly send: (applicationId: string, key: string, answer: Answer, base: number) => Promise<Reply>;
  readonly tell: (news: StoredNews) => void;
}

/** The reviews of one person that are being written in this window, each saved as it goes, and what was changed last. */
export class DeskSavers {
  readonly #options: DeskSaversOptions;
  readonly #savers = new Map<string, { readonly desk: Desk; readonly saver: DraftSaver }>();
  readonly #listeners = new Set<() => void>();
  #history: readonly Change[] = [];
  #revision = 0;

  constructor(options: DeskSaversOptions) {
    this.#options = options;
  }

  /** Changes whenever anything here does. */
  readonly revision = (): number => this.#revision;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** The one saver of an application's review, begun with what its desk holds. */
  of(desk: Desk): DraftSaver {
    const { applicationId } = desk;
    const known = this.#savers.get(applicationId)?.saver;
    const saver = known ?? this.#begin(desk);
    this.#savers.set(applicationId, { desk, saver });
    return saver;
  }

  /** The review of an application as it is being written, or null when it was not opened in this window. */
  draftOf(applicationId: string): Draft | null {
    return this.#savers.get(applicationId)?.saver.current() ?? null;
  }

  #prefix(applicationId = ""): string {
    return `review/${this.#options.memberId}/${applicationId}${applicationId && "/"}`;
  }

  #begin(desk: Desk): DraftSaver {
    const { shelf, windowName, send, tell } = this.#options;
    const { applicationId } = desk;
    const saver = new DraftSaver({
      stored: storedAnswersOf(desk),
      copies: deviceCopies(shelf, this.#prefix(applicationId), windowName),
      send: (key, answer, base) => send(applicationId, key, answer, base),
      onStored: (key, answer, base) => tell({ applicationId, key, answer, base }),
    });
    saver.subscribe(() => {
      this.#revision += 1;
      for (const listener of [...this.#listeners]) listener();
    });
    return saver;
  }

  /** The applications of which this device still has something the server does not. */
  async kept(): Promise<string[]> {
    const prefix = this.#prefix();
    const found = await (this.#options.shelf?.read(prefix) ?? Promise.resolve([])).catch(() => []);
    return [...new Set(found.map(([name]) => name.slice(prefix.length).split("/")[0] ?? ""))];
  }

  hear({ applicationId, key, answer, base }: StoredNews): void {
    this.#savers.get(applicationId)?.saver.hear(key, answer, base);
  }

  /** Takes in one change of one answer, so that it can be taken back. */
  change(applicationId: string, key: string, change: Partial<Answer>): void {
    const saver = this.#savers.get(applicationId)?.saver;
    const [field] = Object.keys(change) as AnswerField[];
    if (!saver || !field) return;
    const before = answerIn(answerOf(saver.current(), key));
    if (before[field] === change[field]) return;
    this.#history = remembered(this.#history, { applicationId, key, field, before });
    saver.edit(key, change, field === "note" ? NOTE_PAUSE : 0);
  }

  /** Takes the last change back, and says which it was. */
  undo(): Change | null {
    const last = undoLast(this.#history);
    if (!last) return null;
    this.#history = last.rest;
    const { applicationId, key, before } = last.change;
    this.#savers.get(applicationId)?.saver.edit(key, before, 0);
    return last.change;
  }

  lastRated(): Change | null {
    return lastRated(this.#history.filter(({ key }) => key !== OVERALL));
  }

  /** Nothing of a review that is handed in can be taken back. */
  close(applicationId: string): void {
    this.#history = withoutApplication(this.#history, applicationId);
  }

  /** Sends at once what still waits for a pause in typing, or for the next try. */
  hurry(): void {
    for (const { saver } of this.#savers.values()) saver.hurry();
  }

  async flush(): Promise<void> {
    await Promise.all([...this.#savers.values()].map(({ saver }) => saver.flush()));
  }

  kind(): SaveKind {
    const all = [...this.#savers.values()];
    const kind = worstKind(all.map(({ saver }) => saveKindOf(saver.current())));
    if (kind !== "kept") return kind;
    if (all.some(({ saver }) => saver.isWriting())) return "saving";
    return all.every(({ saver }) => saver.isKeeping()) ? "kept" : "unsaved";
  }

  /** How often in a row nothing came through, and how many answers wait for it. */
  outage(): { failures: number; waiting: number } {
    const drafts = [...this.#savers.values()].map(({ saver }) => saver.current());
    return {
      failures: Math.max(0, ...drafts.map((draft) => draft.failures)),
      waiting: drafts.reduce((sum, draft) => sum + Object.keys(draft.edits).length, 0),
    };
  }

  /** A review in which two answers stand against each other, or null. */
  clashing(): { readonly desk: Desk; readonly saver: DraftSaver } | null {
    return [...this.#savers.values()].find(({ saver }) => saver.current().clash) ?? null;
  }
}
