import { createDecision } from "@/server/services/decision";
import { demoActor } from "./demo-actor";
import { projectManager } from "./project-manager/project-manager";
import { demoPlace } from "./rows/demo-rows";
import { openingId } from "./rows/opening-rows";
import { outcomeId } from "./rows/outcome-rows";

const DECIDED_AT = new Date("2026-11-19T16:41:00.000Z");

const RATIONALE = [
  "The brief asks for dates that hold and a short outage. Leila Farouk has moved exactly these two numbers, and both are on record: milestones within a week of the date from 54 to 82 %, and a cut-over of six hours instead of thirty.",
  "Her certificate played a small part. What tipped it for me was the rule that stopped her own third rehearsal.",
  "Jonas Lindqvist is right that the benefit to customers is not shown, and rated it 1 where Tomás Vidal gave 3. We will agree with her in the first month how it is measured. Arjun Mehra’s ledgers are excellent work, on a smaller piece of the problem.",
].join("\n\n");

/** Records the demo's decision by the service the screen uses, so that its packet is a real one; only its id is random. */
export async function decideDemo(): Promise<{ id: string }> {
  const place = demoPlace(openingId(projectManager.key), 1);
  return createDecision(demoActor("dana", DECIDED_AT), {
    openingId: place.openingId,
    applicationId: place.applicationId,
    kind: "OFFER",
    rationale: RATIONALE,
    againstArithmetic: "",
    outcomeIds: [outcomeId(place, 0), outcomeId(place, 1)],
    supersedesId: null,
  });
}
