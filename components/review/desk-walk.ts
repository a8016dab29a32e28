import { OVERALL } from "@/components/review/desk-data";
import type { Pair } from "@/domain/review-progress";

/** The last step of one application, after all its pairs: what is said of the whole, and handing in. */
export const CLOSING = "closing";

/** Where on the desk an answer is given: `placeOfAnswer("overall")` is "closing". */
export function placeOfAnswer(key: string): string {
  return key === OVERALL ? CLOSING : key;
}

/** Where one is on the way through one application or one opening, and how to get on. */
export interface DeskWalk {
  /** The pair in front, or null at the closing step of the application. */
  readonly pair: Pair | null;
  /** Answers still to give on the whole way. */
  readonly left: number;
  /** Goes to a pair of an application by its key, or to its closing step. */
  readonly goTo: (applicationId: string, key: string) => void;
  readonly next: () => void;
  readonly back: (() => void) | null;
  readonly nextLabel: string;
  /** Goes to where reviews are handed in. */
  readonly toEnd: () => void;
}

/**
 * Moves the eye, and a screen reader, to the heading of what has just come on screen; whoever went on to another place before it
 * was drawn, as by the key of the note, stays there.
 */
export function showHeading(): void {
  const before = document.activeElement;
  requestAnimationFrame(() => {
    const now = document.activeElement;
    if (now !== before && now !== document.body) return;
    window.scrollTo({ top: 0 });
    document.querySelector<HTMLElement>("#content h1")?.focus({ preventScroll: true });
  });
}
