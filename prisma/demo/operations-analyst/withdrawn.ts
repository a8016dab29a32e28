import type { DemoCandidate } from "../demo-types";

/** Withdrew after two reviews were in. */
export const dwayneBeckford: DemoCandidate = {
  name: "Dwayne Beckford",
  headline: "Operations supervisor, airport services",
  employer: "Palisade Ground Handling",
  school: "Blue Mountain Community College",
  added: "2026-10-22 16:00",
  withdrawn: "2026-11-18 10:30",
  outcomes: [
    {
      statement: "Bags that miss their flight fell from 11 in a thousand to 7.",
      measured: ["Bags that miss their flight", "bags in a thousand", 11, 7],
      period: ["2026-02-02", "2026-07-31"],
      frequency: "DAILY",
      relevance: "OTHER_FIELD",
      aiPart: "Names transfers that will be tight.",
      ownPart: "I hold one tug back for them.",
      evidence: [
        {
          kind: "SYSTEM_RECORD",
          title: "Airport’s monthly baggage report",
          check: { by: "priya", on: "2026-11-09", note: "Report seen; figures are for their carrier alone." },
        },
      ],
      ratings: {
        tomas: { levels: "3233", problem: "One tug held back. Small, and it works." },
        jonas: "3223",
      },
    },
    {
      statement: "Shift swaps are settled by the staff themselves.",
      measured: ["Swaps that need the supervisor", "swaps a week", 34, 6],
      period: ["2026-04-06", "2026-09-11"],
      frequency: "WEEKLY",
      relevance: "OTHER_FIELD",
      aiPart: "Checks each swap against rest times.",
      ownPart: "I wrote the rules with the union.",
      ratings: {
        tomas: "2232",
        jonas: { levels: "2122", productivity: "Twenty-eight a week fewer, on their own count." },
      },
    },
  ],
  reviews: {
    tomas: { started: "2026-11-11 09:10", submitted: "2026-11-11 09:33", domainExpertise: 1 },
    jonas: { started: "2026-11-12 15:00", submitted: "2026-11-12 15:24", domainExpertise: 1 },
  },
};

/** Withdrew before anything was entered. */
export const luciaFerrante: DemoCandidate = {
  name: "Lucia Ferrante",
  headline: "Actuarial assistant",
  employer: "Monteverde Vita",
  school: "Università dei Colli Alti",
  added: "2026-11-05 09:25",
  withdrawn: "2026-11-10 08:50",
};

/** Withdrew with two results that nobody has rated. */
export const tendaiMoyo: DemoCandidate = {
  name: "Tendai Moyo",
  headline: "Field coordinator, water projects",
  employer: "Mupani Trust",
  school: "Kariba Shore Open University",
  added: "2026-11-05 13:50",
  withdrawn: "2026-11-16 12:15",
  outcomes: [
    {
      statement: "Broken pumps are repaired in eight days instead of twenty-six.",
      measured: ["Days until a pump works again", "days", 26, 8],
      period: ["2025-08-04", "2026-06-26"],
      frequency: "WEEKLY",
      relevance: "OTHER_FIELD",
      aiPart: "Reads voice messages in three languages and names the part that is needed.",
      ownPart: "I put the twelve most needed parts in four villages.",
      evidence: [{ kind: "ARTIFACT", title: "Repair book of four villages, photographs" }],
    },
    {
      statement: "Donor reports are written in three days instead of ten.",
      measured: ["Days per report", "days", 10, 3],
      period: ["2026-01-12", "2026-06-26"],
      frequency: "SEVERAL_TIMES",
      relevance: "OTHER_FIELD",
      aiPart: "Drafts from the field notes.",
      ownPart: "I check each number with the village.",
      evidence: [{ kind: "MANAGER_REFERENCE", title: "Programme director, address given" }],
    },
  ],
};
