import type { Template } from "@/domain/template/template";

export const businessLeader: Template = {
  key: "business-leader",
  title: "Business leader",
  summary: "Answers for a business or a function: what it takes on, what it stops, and what comes of it.",
  goals: {
    prompt: "What should this business be able to do, or have stopped doing, because of this person?",
    draft:
      "Bring the direct business back to a margin that pays for its own growth, and decide within the first half-year which two of the five lines to stop. Put AI where it changes a result, and say openly where it does not.",
  },
  bottlenecks: {
    prompt: "Which decisions are put off, and what do they wait for?",
    draft:
      "Nineteen AI trials run at once and none has been stopped. Prices are set once a year from figures four months old. Each function improves its own part, and customers wait between them.",
  },
  measuresOfSuccess: {
    prompt: "Which figures of the whole business will tell, and which must not pay for it?",
    draft:
      "Operating margin from 6 % to 9 % with customers lost no higher than 11 % a year. From decision to first effect in eight weeks instead of twenty. Every trial has an owner, a figure and a date on which it ends.",
  },
  anchors: {
    "problem-solving": [
      "Held the post; the problems of the business are described, none was taken on.",
      "Announced a programme against a problem, and its cause was never established.",
      "Found why one part of the business fell short, acted on that cause, and the shortfall closed.",
      "Settled a question the leadership had put off for years, on evidence, and the decision stood.",
      "Turned the business away from a failing way of earning money before it had to, and others followed.",
    ],
    "technology-use": [
      "Speaks for AI in public; no decision or process of the business shows it.",
      "Funded trials and tools widely, without a figure by which any of them could have failed.",
      "Put AI into one process of the business with an owner, a risk limit and a figure, and saw it through.",
      "Chose among uses by their results, stopped the others, and reports errors as openly as gains.",
      "How the business decides and serves customers is built on it, within limits that auditors and staff accept.",
    ],
    productivity: [
      "Cost and output of the business moved with the market, not with anything done.",
      "Cut costs or heads, and the work came back elsewhere.",
      "One function delivers the same for clearly less, a year later, with service watched.",
      "Several functions do more with the same people, as hand-overs between them were taken out.",
      "The business grew for years without growing its overhead, and people stay longer than before.",
    ],
    "business-value": [
      "Targets were met or missed; what was own doing cannot be told from the rest.",
      "A plan promised revenue or savings that the accounts never showed.",
      "One initiative paid back in the accounts within the time that was promised for it.",
      "Margin, growth or loss of customers moved against the market for two years, with the reasons documented.",
      "Built a line of business, or a lasting cost advantage, that competitors now answer to.",
    ],
  },
  outcomes: [
    {
      statement:
        "Operating margin of the direct business rose after two lines were stopped and prices were set monthly.",
      metric: "Operating margin",
      unit: "%",
      baseline: 6.1,
      after: 9.4,
    },
    {
      statement:
        "Decisions of the board show a first effect sooner, since each has one owner and one figure.",
      metric: "Decision to first effect",
      unit: "weeks",
      baseline: 21,
      after: 9,
    },
    {
      statement: "Fewer customers left once enquiries at risk of being lost were answered on the same day.",
      metric: "Customers lost",
      unit: "% a year",
      baseline: 14.5,
      after: 10.8,
    },
  ],
  questions: [
    "Which problem of your business had been explained wrongly before you came? How did you find out, and what is it like now?",
    "Which use of AI did you stop, on what evidence? Which one did you keep, and who watches it?",
    "What does your business get done that it did not before, and what did it cost the people and the customers?",
    "Which figure in the accounts moved because of you? What would it have been without you?",
    "Which decision of yours turned out wrong? When did you notice, and what did you do in the same month?",
  ],
};
