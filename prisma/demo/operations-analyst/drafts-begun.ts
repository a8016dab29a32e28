import type { DemoCandidate } from "../demo-types";

/** Two reviews in; the third has been begun. */
export const yusufAbdirahman: DemoCandidate = {
  name: "Yusuf Abdirahman",
  headline: "Dispatch coordinator, roadside assistance",
  employer: "Waymark Roadside",
  school: "East Docks College",
  added: "2026-10-21 11:00",
  outcomes: [
    {
      statement: "Drivers wait 47 minutes for a patrol instead of 62.",
      source: "TEAM",
      measured: ["Median wait", "minutes", 62, 47],
      period: ["2026-02-02", "2026-08-31"],
      frequency: "DAILY",
      relevance: "SIMILAR_WORK",
      aiPart: "Estimates how long each job will take from the caller’s words.",
      ownPart:
        "I compared its estimates with 4,000 finished jobs and added half an hour for anything on a trailer.",
      limits: "Six patrols were added in June; without them it would be about 52.",
      evidence: [
        {
          kind: "SYSTEM_RECORD",
          title: "Dispatch log by week, with patrols on duty",
          check: {
            by: "priya",
            on: "2026-11-12",
            note: "Median by week. The drop begins in March, before the new patrols.",
          },
        },
      ],
      ratings: {
        tomas: { levels: "33..", technology: "Estimates compared with 4,000 finished jobs." },
        jonas: { levels: "3332", technology: "Says what the new patrols explain and what they do not." },
        mei: { levels: "3233", value: "People stand by the road for fifteen minutes less, on record." },
      },
    },
    {
      statement: "Wrong tools on arrival fell from 9 % of jobs to 5 %.",
      measured: ["Second visits for want of a tool", "%", 9, 5],
      period: ["2026-04-06", "2026-08-31"],
      frequency: "DAILY",
      relevance: "SIMILAR_WORK",
      aiPart: "Lists tools for the fault the caller describes.",
      ownPart: "I went out on twelve jobs and corrected the lists afterwards.",
      evidence: [
        {
          kind: "PEER_REFERENCE",
          title: "A patrol driver confirms it",
          check: { by: "priya", on: "2026-11-13", note: "“First time anybody from the desk came along.”" },
        },
      ],
      ratings: {
        tomas: "22..",
        jonas: "2222",
        mei: { levels: "3222", problem: "Went out on twelve jobs. That is how causes are found." },
      },
    },
    {
      statement: "The duty manager’s night summary is read by nine depots at six in the morning.",
      period: ["2026-06-01", "2026-09-30"],
      frequency: "DAILY",
      relevance: "SIMILAR_WORK",
      aiPart: "Writes the summary from the night’s log.",
      ownPart: "I wrote what belongs in it, and what does not.",
      evidence: [
        {
          kind: "ARTIFACT",
          title: "Fourteen summaries with their logs",
          check: { by: "dana", on: "2026-11-12", note: "Two of fourteen left out a closed road." },
        },
      ],
      ratings: {
        tomas: "2...",
        jonas: {
          levels: "121-",
          technology: "Two of fourteen missed a closed road, and nobody had noticed.",
        },
        mei: "-22-",
      },
    },
  ],
  reviews: {
    tomas: { started: "yesterday 16:12" },
    jonas: { started: "2026-11-16 10:00", submitted: "2026-11-16 10:41", domainExpertise: 2 },
    mei: { started: "2026-11-17 09:05", submitted: "2026-11-17 09:44", domainExpertise: 2 },
  },
};

export const noemieLaurent: DemoCandidate = {
  name: "Noémie Laurent",
  headline: "Quality officer, contact centre",
  employer: "Clairval Services",
  school: "Université des Collines",
  added: "2026-10-21 15:20",
  outcomes: [
    {
      statement: "Every call is listened to for four promises, where it used to be two calls in a hundred.",
      measured: ["Calls checked for promises", "%", 2, 100],
      period: ["2026-03-02", "2026-09-11"],
      frequency: "DAILY",
      relevance: "SIMILAR_WORK",
      aiPart: "Listens for four promises we must not make and quotes the second it heard one.",
      ownPart: "I listened to 500 calls to find out what it misses: one in seven, mostly dialect.",
      limits: "Staff were asked first, and can see their own results before anybody else.",
      evidence: [
        {
          kind: "ARTIFACT",
          title: "The test of 500 calls and the agreement with staff",
          check: { by: "dana", on: "2026-11-13", note: "Test sheet and signed agreement seen." },
        },
      ],
      ratings: {
        tomas: { levels: "3322", technology: "Knows what it misses and whom that would hurt." },
        jonas: { levels: "2321", value: "Checked more. Whether fewer promises are made now is not said." },
        mei: "3.2.",
      },
    },
    {
      statement: "Handlers get their feedback the next morning instead of once a quarter.",
      measured: ["Days until feedback", "days", 60, 1],
      period: ["2026-05-11", "2026-09-11"],
      frequency: "DAILY",
      relevance: "SIMILAR_WORK",
      aiPart: "Drafts one sentence of praise and one of advice.",
      ownPart: "I read them all for two months; a third I wrote anew.",
      evidence: [
        {
          kind: "PEER_REFERENCE",
          title: "A team leader confirms it",
          check: {
            by: "priya",
            on: "2026-11-16",
            note: "Confirms the change and the two months of reading.",
          },
        },
      ],
      ratings: { tomas: "2232", jonas: "2232", mei: "2..." },
    },
  ],
  reviews: {
    tomas: { started: "2026-11-17 10:30", submitted: "2026-11-17 10:55", domainExpertise: 2 },
    jonas: { started: "2026-11-18 09:15", submitted: "2026-11-18 09:42", domainExpertise: 1 },
    mei: { started: "2026-11-19 16:40" },
  },
};
