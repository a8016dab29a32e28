import { delayAfter, GRACE_MS, HIDDEN_MS, SILENCE_MS, SPREAD_MS } from "@/components/live/live-timing";
import { newerSnapshot, type Stamped } from "@/domain/live/newer-snapshot";

/** How one connection ended: in order, by a failure that may pass, or by a refusal that will not. */
export type LiveEnd = { readonly how: "in order" | "lost" } | { readonly how: "refused"; message: string };

export interface LiveHandlers<Snapshot> {
  /** The server gave a sign of life. */
  readonly onHeard: () => void;
  readonly onSnapshot: (snapshot: Snapshot) => void;
  readonly onEnd: (end: LiveEnd) => void;
}

/** Opens one connection; answers how to close it. */
export type OpenLive<Snapshot> = (handlers: LiveHandlers<Snapshot>) => () => void;

export interface LiveState<Snapshot> {
  readonly data: Snapshot | null;
  /** Whether what is shown changes by itself. False at first, too, while `since` is null. */
  readonly isLive: boolean;
  /** When the server was heard last, in milliseconds, once it has been away for longer than a moment. */
  readonly since: number | null;
  /** Why nothing more will come, in a sentence; nothing is tried again then. */
  readonly refusal: string | null;
}

export const NOT_YET_LIVE = { data: null, isLive: false, since: null, refusal: null } as const;

/**
 * Keeps one connection open as long as it may be needed, and one state from what comes over it. The first snapshot of each
 * connection replaces what was there; of those after it, the newest counts. However often it was cut, doubled or overtaken,
 * what is shown in the end is what the server has.
 */
export class LiveKeeper<Snapshot extends Stamped> {
  private state: LiveState<Snapshot> = NOT_YET_LIVE;
  private close: (() => void) | null = null;
  private isRefused = false;
  private failures = 0;
  private heardAt = Date.now();
  private next: ReturnType<typeof setTimeout> | undefined;
  private silence: ReturnType<typeof setTimeout> | undefined;
  private grace: ReturnType<typeof setTimeout> | undefined;
  private hiding: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly open: OpenLive<Snapshot>,
    private readonly onState: (state: LiveState<Snapshot>) => void,
  ) {
    this.connect();
  }

  /** The network is back, or the window is seen again: tries at once, unless the connection is well. */
  wake(): void {
    clearTimeout(this.hiding);
    const isWell = this.close !== null && Date.now() - this.heardAt < SILENCE_MS / 2;
    if (isWell || this.isRefused) return;
    this.failures = 0;
    this.connect();
  }

  /** The browser knows that there is no network. */
  goOffline(): void {
    if (this.isRefused) return;
    this.drop();
    this.showLost();
    this.tryAgain();
  }

  /** Nobody sees the window: after a while the connection is given back, until `wake`. */
  hide(): void {
    clearTimeout(this.hiding);
    this.hiding = setTimeout(() => this.drop(), HIDDEN_MS);
  }

  stop(): void {
    this.isRefused = true;
    clearTimeout(this.hiding);
    this.drop();
    this.endGrace();
  }

  private show(change: Partial<LiveState<Snapshot>>): void {
    this.state = { ...this.state, ...change };
    this.onState(this.state);
  }

  private showLost(): void {
    this.endGrace();
    this.show({ isLive: false, since: this.state.since ?? this.heardAt });
  }

  private beginGrace(): void {
    if (this.state.since === null) this.grace ??= setTimeout(() => this.showLost(), GRACE_MS);
  }

  private endGrace(): void {
    clearTimeout(this.grace);
    this.grace = undefined;
  }

  private drop(): void {
    clearTimeout(this.next);
    clearTimeout(this.silence);
    this.close?.();
    this.close = null;
  }

  private tryAgain(): void {
    this.failures += 1;
    this.next = setTimeout(() => this.connect(), delayAfter(this.failures, Math.random()));
  }

  private hear(): void {
    this.heardAt = Date.now();
    this.awaitWord();
  }

  private awaitWord(): void {
    clearTimeout(this.silence);
    this.silence = setTimeout(() => this.connect(), SILENCE_MS);
  }

  private connect(): void {
    this.drop();
    this.beginGrace();
    this.awaitWord();
    let isFirst = true;
    let isOver = false;
    const close = this.open({
      onHeard: () => {
        if (!isOver) this.hear();
      },
      onSnapshot: (snapshot) => {
        if (isOver) return;
        this.take(isFirst ? snapshot : newerSnapshot(this.state.data, snapshot));
        isFirst = false;
      },
      onEnd: (end) => {
        if (!isOver) this.end(end, isFirst);
      },
    });
    this.close = () => {
      isOver = true;
      close();
    };
  }

  private take(data: Snapshot): void {
    this.hear();
    this.endGrace();
    this.failures = 0;
    this.show({ data, isLive: true, since: null });
  }

  private end(end: LiveEnd, wasEmpty: boolean): void {
    this.drop();
    if (end.how === "refused") {
      this.isRefused = true;
      this.endGrace();
      this.show({ isLive: false, refusal: end.message });
      return;
    }
    this.beginGrace();
    // A server that ends what it has not begun is going down, and is left in peace for as long as one that is gone.
    if (end.how === "lost" || wasEmpty) this.tryAgain();
    else this.next = setTimeout(() => this.connect(), Math.random() * SPREAD_MS);
  }
}
