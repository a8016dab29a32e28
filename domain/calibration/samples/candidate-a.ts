import type { Sample } from "@/domain/calibration/sample";

/** A good certificate, and one claim that nothing bears out. */
export const candidateA: Sample = {
  key: "candidate-a",
  title: "Candidate A",
  hidden:
    "A certificate in applied AI, with a practical exam, which its issuer has confirmed. It says what was learned. It changes none of these levels, because nothing here was done with it.",
  outcomes: [
    {
      key: "letters",
      statement: "Uses an AI assistant for letters to customers and feels that answers go out sooner.",
      howOften: "several times, over two months",
      aiPart: "Suggests a first version of a letter when asked.",
      ownPart:
        "Pastes in what the customer wrote and changes the tone. Uses it when stuck, perhaps twice a week.",
      limits: "Nobody timed it. The letters before and after were not kept.",
      evidence: [],
      reference: {
        "problem-solving": [
          null,
          "No problem is named, so there is nothing to rate: leave it blank rather than give a 0.",
        ],
        "technology-use": [
          1,
          "AI is used now and then, and only the tone is changed; how its content is checked is not said.",
        ],
        productivity: [
          1,
          "It feels faster, and nobody counted: a claim, which is what level 1 says, and no gain.",
        ],
        "business-value": [
          null,
          "What customers or the firm had of it is not touched on; a blank says so, a 0 would be a verdict.",
        ],
      },
    },
  ],
};
