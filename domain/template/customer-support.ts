import type { Template } from "@/domain/template/template";

export const customerSupport: Template = {
  key: "customer-support",
  title: "Customer support lead",
  summary: "Gets customers a right answer soon, and sees to it that fewer of them have to ask.",
  goals: {
    prompt: "What should customers experience, and which enquiries should disappear?",
    draft:
      "Every customer gets a right first answer within the day. The ten questions that make up half the volume are answered before they are asked.",
  },
  bottlenecks: {
    prompt: "Why do customers wait, call again or give up?",
    draft:
      "Answers differ from one person to the next. New colleagues need three months to work alone. What customers complain about reaches the product team as anecdotes.",
  },
  measuresOfSuccess: {
    prompt: "Which figures would customers themselves care about?",
    draft:
      "Solved at first contact from 61 % to 75 %. Median wait below four hours. Answers found wrong in the monthly sample below 2 %. A new colleague works alone after six weeks.",
  },
  anchors: {
    "problem-solving": [
      "Answered what came in; the same questions kept coming.",
      "Passed recurring problems on, without finding out what lay behind them.",
      "Found why customers kept asking one thing, had it put right, and the contacts fell.",
      "Calmed and solved a case or outage with many upset customers, then closed the gap that had caused it.",
      "Made support the place where the company learns what is broken; whole reasons for contact are gone.",
    ],
    "technology-use": [
      "Knows of chatbots and macros; own work shows neither.",
      "Sends AI drafts with small edits and finds mistakes when customers do.",
      "Uses AI for drafts, search or routing, with wrong answers sampled and a plain way to a person.",
      "Runs it across channels with answers tied to sources, known failure types, and rules for what it must not answer.",
      "Every agent works that way, keeps the sources right themselves, and customers rate it no worse than people.",
    ],
    productivity: [
      "Handling time and volumes unchanged.",
      "Closes tickets faster, and more of them are opened again.",
      "One kind of enquiry takes clearly less time, with reopened tickets no higher.",
      "The team keeps its service level with clearly less overtime or through a peak, for over a quarter.",
      "New colleagues become productive in half the time, and staffing is planned on that.",
    ],
    "business-value": [
      "Whether customers stayed or left was never asked.",
      "Kind comments from customers; no figure moved.",
      "Satisfaction, refunds or repeat contacts improved in one area, by the system's own figures.",
      "Customers who had a problem stay or buy more often than before, compared with those who had none.",
      "Support's findings changed a product or contract term, and churn or cost fell visibly with it.",
    ],
  },
  outcomes: [
    {
      statement: "More enquiries are solved at first contact, as drafts quote the article they rest on.",
      metric: "Solved at first contact",
      unit: "%",
      baseline: 61,
      after: 74,
    },
    {
      statement:
        "Contacts about the invoice layout fell after the wording customers stumbled over was changed.",
      metric: "Contacts about invoices",
      unit: "contacts a week",
      baseline: 320,
      after: 140,
    },
    {
      statement: "New colleagues work alone sooner, with practice cases made from real ones.",
      metric: "Time until working alone",
      unit: "weeks",
      baseline: 12,
      after: 6,
    },
  ],
  questions: [
    "Which question do customers no longer ask because of you? What did it take?",
    "When did an AI draft go out wrong? What did you change so that it would not happen again?",
    "What takes your team less time, and what happened to reopened cases meanwhile?",
    "Which figure about customers staying or leaving moved, and what was your part in it?",
    "What did you get changed outside support? How many contacts a week did that take away?",
  ],
};
