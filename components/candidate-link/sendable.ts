import type { RefObject } from "react";

/** A draft on the page, as the button that sends all of them sees it. */
export interface Sendable {
  readonly of: "OUTCOME" | "CREDENTIAL";
  /** Checks it and keeps it; answers whether it can be sent. A blank one can: it is left out. */
  ready: () => Promise<boolean>;
  version: () => number;
}

/** The drafts on the page by their ids. */
export type Sendables = RefObject<Map<string, Sendable>>;
