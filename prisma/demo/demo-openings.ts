import type { DemoOpening } from "./demo-types";
import { marketingManager } from "./marketing-manager";
import { operationsAnalyst } from "./operations-analyst/operations-analyst";
import { projectManager } from "./project-manager/project-manager";
import { twoCandidates } from "./two-candidates/two-candidates";

/** All openings of the demo, oldest first. */
export const DEMO_OPENINGS: readonly DemoOpening[] = [
  projectManager,
  operationsAnalyst,
  twoCandidates,
  marketingManager,
];
