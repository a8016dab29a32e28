import type { DemoOpening } from "./demo-types";

/** A draft: how success is measured is still blank, so that the role cannot open. Two people will have to check evidence. */
export const marketingManager: DemoOpening = {
  key: "marketing-manager",
  templateKey: "marketer",
  title: "Marketing Manager, Direct",
  location: "Leeds",
  status: "DRAFT",
  goals:
    "Bring more of the right enquiries for direct household cover without spending more on each. Find out which messages work for whom, and stop paying for those that do not.",
  bottlenecks:
    "A campaign takes five weeks from idea to launch, most of it waiting for text and approval. We test little, and what we learn is not written down.",
  teamAiSkillLevel: "NOT_STARTED",
  measuresOfSuccess: "",
  asOf: "2026-11-16",
  created: "2026-11-16 11:25",
  twoPersonRule: "2026-11-17 15:10",
  panel: [
    { member: "dana", isReviewing: false },
    { member: "priya", isReviewing: false },
  ],
  candidates: [],
};
