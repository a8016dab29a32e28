import type { DemoOpening } from "./demo-types";
import { twoCandidates } from "./two-candidates/two-candidates";

/** All openings of the demo, oldest first. */
export const DEMO_OPENINGS: readonly DemoOpening[] = [twoCandidates];
