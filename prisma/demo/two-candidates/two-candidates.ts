import { NORTHGATE_PANEL } from "../demo-panel";
import type { DemoOpening } from "../demo-types";
import { alinaMarsh } from "./alina-marsh";
import { amaraBrandt } from "./amara-brandt";
import { benOkoro } from "./ben-okoro";

/**
 * The idea of the product as an opening: A with a certificate, B with results, and the one with both. What scores are made
 * of is the reference case "A, B and A+B" of docs/scoring.md, so that it shows 1.7, 44.4 and 47.6. The checklist cannot
 * say a specificity of .8, so the certificate has yes, yes, yes, unanswered (.875) and a grade of 91.4 %, together .79975.
 */
export const twoCandidates: DemoOpening = {
  key: "two-candidates",
  templateKey: "operations-analyst",
  title: "Candidate A and Candidate B",
  location: "Leeds",
  status: "OPEN",
  goals:
    "Somebody in motor claims who makes the first reply faster and keeps it right, and who gets the team from trying AI to relying on it where it holds up.",
  bottlenecks:
    "A third of the claims reach the wrong desk first. The weekly backlog report takes most of a day and is out of date when it is read.",
  teamAiSkillLevel: "TRYING",
  measuresOfSuccess:
    "Median time to first reply below 24 hours by next summer. Claims routed right the first time above 90 %. Both from the workflow system, with complaints no higher than this year.",
  asOf: "2026-11-01",
  created: "2026-10-12 09:40",
  opened: "2026-10-13 10:15",
  panel: NORTHGATE_PANEL,
  candidates: [alinaMarsh, benOkoro, amaraBrandt],
};
