import { NORTHGATE_PANEL } from "../demo-panel";
import type { DemoOpening } from "../demo-types";
import { arjunMehra, solveigDahl } from "./close-behind";
import { irinaCosma, quentinAbara } from "./farther-behind";
import { leilaFarouk } from "./leila-farouk";
import { bastienMoreau, paulineOduya } from "./little-shown";

/** An opening that has been decided: all reviews in, weights other than equal ones, and a record with its packet. */
export const projectManager: DemoOpening = {
  key: "project-manager",
  templateKey: "project-manager",
  title: "Project Manager, Migration",
  location: "York",
  status: "OPEN",
  goals:
    "Bring the move of the policy system to an end in 2027, on dates that hold, and make its state visible enough that no steering meeting is needed to learn it.",
  bottlenecks:
    "Dependencies on other teams surface late. Status is collected by hand from nine teams every week. The first cut-over was planned with thirty hours of outage, which the service desk cannot bear.",
  teamAiSkillLevel: "DAILY_USE",
  measuresOfSuccess:
    "Milestones met within one week of the date given a quarter before: from 55 % to 80 %. Outage for customers below eight hours. No surprise in a steering meeting that was known to somebody a week earlier.",
  asOf: "2026-11-01",
  created: "2026-09-14 10:20",
  opened: "2026-09-16 15:30",
  weights: { on: "2026-09-15 16:45", values: [0.3, 0.2, 0.2, 0.3] },
  panel: [...NORTHGATE_PANEL, { member: "owen", isReviewing: false }],
  candidates: [leilaFarouk, arjunMehra, solveigDahl, quentinAbara, irinaCosma, bastienMoreau, paulineOduya],
};
