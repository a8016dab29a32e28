import type { DemoOpening } from "./demo-types";
import { operationsAnalyst } from "./operations-analyst/operations-analyst";
import { twoCandidates } from "./two-candidates/two-candidates";

/** All openings of the demo, oldest first. */
export const DEMO_OPENINGS: readonly DemoOpening[] = [operationsAnalyst, twoCandidates];
