import type { DemoCandidate } from "../demo-types";
import { appliedAiPractitioner } from "./certificate";

/** Candidate A: a good certificate, and one claim that nothing bears out. */
export const alinaMarsh: DemoCandidate = {
  name: "Alina Marsh",
  headline: "Claims handler, motor",
  employer: "Harrow & Pell Insurance",
  school: "Calder Valley College",
  added: "2026-10-19 10:05",
  outcomes: [
    {
      statement: "Uses an AI assistant for letters to customers and feels that answers go out sooner.",
      period: ["2026-06-01", "2026-08-02"],
      frequency: "SEVERAL_TIMES",
      aiPart: "Suggests a first version of a letter when asked.",
      ownPart:
        "I paste in what the customer wrote and change the tone. I use it when I am stuck, perhaps twice a week.",
      limits: "Nobody timed it. The letters before and after were not kept.",
      ratings: {
        tomas: {
          levels: "-1--",
          technology: "Uses it, believably. No sign of how they check it, and nothing to see.",
        },
        jonas: {
          levels: "-1--",
          technology: "Now and then, and takes what comes. That is the first level, not the second.",
        },
        mei: "----",
      },
    },
  ],
  credentials: [appliedAiPractitioner],
  reviews: {
    tomas: {
      started: "2026-11-12 09:10",
      submitted: "2026-11-12 09:16",
      note: "Very little to go by. I would like to see one outcome with a number before saying anything.",
    },
    jonas: { started: "2026-11-13 10:02", submitted: "2026-11-13 10:07" },
    mei: {
      started: "2026-11-13 14:20",
      submitted: "2026-11-13 14:24",
      note: "I rate what I can see, and here there is nothing to see. I would set them the exercise before saying no.",
    },
  },
};
