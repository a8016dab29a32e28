import type { DemoCandidate } from "../demo-types";
import { appliedAiPractitioner } from "./certificate";

/** A+B: results as strong as B's, and A's certificate, put to use. */
export const amaraBrandt: DemoCandidate = {
  name: "Amara Brandt",
  headline: "Senior claims analyst",
  employer: "Lindmoor Versicherung",
  school: "University of Wharfedale",
  links: ["https://amara-brandt.example"],
  added: "2026-10-21 09:15",
  outcomes: [
    {
      statement: "More claims reach the right desk the first time: 93 %, up from 71 %.",
      source: "TEAM",
      measured: ["Claims routed right the first time", "%", 71, 93],
      period: ["2026-02-12", "2026-07-02"],
      frequency: "DAILY",
      aiPart: "Reads the first notice and proposes a desk with its reason.",
      ownPart:
        "I wrote the rules it must cite, checked 200 claims by hand before anybody relied on it, and train the desk leads. When it cites no rule, a person decides.",
      limits: "Household claims are not in it. Their notices are mostly photographs.",
      evidence: [
        {
          kind: "SYSTEM_RECORD",
          title: "Workflow export, 20 weeks, 1,860 claims",
          description: "First desk and final desk of every claim, by week.",
          check: {
            by: "priya",
            on: "2026-11-03 14:05",
            note: "Counted the rows in which the two desks agree: 92.8 % in June.",
          },
        },
        {
          kind: "MANAGER_REFERENCE",
          title: "Karin Holt, head of claims service, confirms it",
          check: {
            by: "priya",
            on: "2026-11-05 11:45",
            note: "Confirms number, period and whose work it was, in writing.",
          },
        },
      ],
      ratings: {
        tomas: {
          levels: "3333",
          problem:
            "The cause was that nobody could say why a claim went where. Now every routing cites a rule.",
          technology: "Two hundred by hand first, and a way out when it has no rule.",
          productivity: "1,860 claims that were not passed on twice.",
        },
        jonas: {
          levels: "3232",
          technology: "Sound, in one step. Household was left out for a good reason.",
          value: "Fewer hand-overs, on record. Complaints or cost are not shown.",
        },
        mei: "----",
      },
    },
    {
      statement: "A file review takes 50 minutes instead of three hours.",
      source: "TEAM",
      measured: ["Time for one file review", "minutes", 180, 50],
      period: ["2025-09-22", "2026-01-01"],
      frequency: "WEEKLY",
      aiPart: "Goes through the file with the checklist and quotes the page for each point.",
      ownPart:
        "I wrote the checklist from forty past findings. Each quote is opened before I accept it; about one in nine is wrong.",
      limits: "Ended when the review was moved to another team. I do not know whether they kept it.",
      evidence: [
        {
          kind: "ARTIFACT",
          title: "The checklist and the prompt log of fourteen weeks",
          description: "With the reviewer’s corrections beside each quote.",
          check: {
            by: "dana",
            on: "2026-11-04 10:20",
            note: "Followed five findings back to the page. All five were right.",
          },
        },
        {
          kind: "PEER_REFERENCE",
          title: "A colleague who did the same reviews confirms it",
          check: {
            by: "priya",
            on: "2026-11-05 16:30",
            note: "Did them in three hours before; used the checklist herself afterwards.",
          },
        },
      ],
      ratings: {
        tomas: {
          levels: "332-",
          technology: "Knows its error rate, one in nine, and works around it.",
          productivity: "Clear, repeated, own work. It ended after fourteen weeks.",
        },
        jonas: { levels: "232-", problem: "Made from forty findings, so it answers what really went wrong." },
        mei: "----",
      },
    },
    {
      statement:
        "Sorted 36 of 40 mixed claims right in the supervised exercise, stopping the assistant at the fourth.",
      source: "TEAM",
      measured: ["Claims sorted right", "claims of 40", null, 36],
      period: ["2026-10-30", "2026-10-30"],
      entered: "2026-10-30 17:45",
      frequency: "ONCE",
      aiPart: "Proposed a desk for each claim, with its reason.",
      ownPart:
        "I stopped it at the fourth claim, because its reason named a rule that does not exist, and gave it the list of rules.",
      limits: "Ninety minutes with our own claims, made anonymous. The same task for every candidate.",
      evidence: [
        {
          kind: "WORK_SAMPLE",
          title: "Exercise of 30 October, screen recorded",
          description: "Same 40 claims and 90 minutes for everybody. Mei Tanaka watched.",
          check: {
            by: "dana",
            on: "2026-11-02",
            note: "Mei Tanaka watched throughout; the count was made against our own answer sheet.",
          },
        },
      ],
      ratings: {
        tomas: { levels: "33--", technology: "Stopping at the fourth claim, and saying why." },
        jonas: {
          levels: "33--",
          problem: "Saw that the mistake was in the rules it had been given, not in the claim.",
        },
        mei: {
          levels: "23--",
          problem: "Solved it for these forty; did not write down the rule that was missing.",
        },
      },
    },
    {
      statement: "Letters in plain words bring twelve call-backs a week instead of eighteen.",
      measured: ["Call-backs about letters", "calls a week", 18, 12],
      period: ["2026-07-06", "2026-09-01"],
      frequency: "WEEKLY",
      aiPart: "Rewrites a letter at the reading age of twelve and lists what it left out.",
      ownPart: "I choose which letters, about thirty a week, and put back what the law says must be in them.",
      limits: "Counted by our own team. The call centre has its own record, which I could not get.",
      ratings: {
        tomas: { levels: "--22", productivity: "Six calls fewer a week, by their own count." },
        jonas: {
          levels: "--21",
          value: "Customers understand sooner, perhaps. The call-centre record would settle it.",
        },
        mei: "----",
      },
    },
  ],
  credentials: [appliedAiPractitioner],
  reviews: {
    tomas: {
      started: "2026-11-12 10:10",
      submitted: "2026-11-12 10:41",
      note: "Says what each result does not show. The routing is the very number in our brief.",
    },
    jonas: {
      started: "2026-11-13 10:15",
      submitted: "2026-11-13 10:55",
      note: "The file review is a year old. Ask whether it lasted.",
    },
    mei: {
      started: "2026-11-13 14:30",
      submitted: "2026-11-13 14:52",
      note: "I rated only the exercise, which I watched.",
    },
  },
};
