import type { DemoMemberKey } from "./demo-members";

/** Three who review; the hiring manager and the recruiter see everything and rate nothing. */
export const NORTHGATE_PANEL: readonly { readonly member: DemoMemberKey; readonly isReviewing: boolean }[] = [
  { member: "dana", isReviewing: false },
  { member: "priya", isReviewing: false },
  { member: "tomas", isReviewing: true },
  { member: "jonas", isReviewing: true },
  { member: "mei", isReviewing: true },
];
