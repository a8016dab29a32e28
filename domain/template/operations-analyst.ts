import type { Template } from "@/domain/template/template";

export const operationsAnalyst: Template = {
  key: "operations-analyst",
  title: "Operations analyst",
  summary: "Makes daily work run with fewer errors, hand-overs and hours, and shows it in the figures.",
  goals: {
    prompt: "Which part of daily work should run better because of this person?",
    draft:
      "Cut the time a claim waits for its first answer, and the share that has to be touched twice. Make the causes of delay visible every morning instead of every quarter.",
  },
  bottlenecks: {
    prompt: "Where does work pile up, get redone, or wait for somebody?",
    draft:
      "A third of the mail is sorted by hand and lands on the wrong desk. Experienced handlers answer the same questions all day. Backlogs are noticed when customers complain.",
  },
  measuresOfSuccess: {
    prompt: "Which figures of daily work will tell, and where do they come from?",
    draft:
      "Median time to first answer from 41 hours to below 24. Share touched twice from 18 % to 10 %. Both from the claims system, with complaints no higher than last year.",
  },
  anchors: {
    "problem-solving": [
      "Reports what is late or wrong; the cause is left to others.",
      "Fixed a symptom, such as a backlog, that came back within weeks.",
      "Found what caused a delay or error, by data and by watching the work, and removed it.",
      "Broke a chain of delays across desks or shifts, and kept it from returning with a control that works.",
      "Redesigned how work flows through the operation; the handlers would not go back.",
    ],
    "technology-use": [
      "Has tried AI tools; no daily work runs on them.",
      "Uses AI for single lookups, formulas or mails, as it comes, without a record of errors.",
      "Put AI into one step, such as sorting or drafting, with a sample checked daily and a way out when unsure.",
      "Runs several such steps with error rates known by case type, and took back one that did not hold up.",
      "The operation's standard way of working includes it, handlers steer it themselves, and audit has accepted it.",
    ],
    productivity: [
      "Volumes and hours are as before.",
      "Feels faster; the figures do not show it, or nobody looked.",
      "A regular task takes clearly fewer minutes a case, from the system's own timestamps.",
      "The same team handles clearly more, or with fewer late hours, for over a quarter, errors no higher.",
      "Staffing and targets of the operation were changed because the work takes so much less.",
    ],
    "business-value": [
      "Nothing shows that customers or costs noticed.",
      "Savings worked out on paper, which no budget reflects.",
      "Fewer complaints, penalties or overtime hours, in a figure others keep.",
      "A cost or service level that leaders watch has moved and stayed, with their part set apart from the rest.",
      "Won or kept business, or made a service possible that could not be offered before.",
    ],
  },
  outcomes: [
    {
      statement:
        "Reply time to claims fell once mail was sorted by content and unclear letters went to a person.",
      metric: "Median time to first reply",
      unit: "hours",
      baseline: 41,
      after: 17,
    },
    {
      statement: "Cases touched twice fell after the intake form asked for what handlers kept asking for.",
      metric: "Cases touched twice",
      unit: "%",
      baseline: 18,
      after: 9,
    },
    {
      statement:
        "The morning backlog list is made before the shift starts, with a reason for each late case.",
      metric: "Preparation each day",
      unit: "minutes a day",
      baseline: 95,
      after: 10,
    },
  ],
  questions: [
    "Which delay came back after it was fixed? What did you find the second time?",
    "Where did you let AI into daily work, and where did you take it out again? What did the errors look like?",
    "Which task takes fewer minutes now? Show me where that number comes from.",
    "What did customers or the budget notice, and how much of that was you?",
    "Which control of yours still runs without you? When did it last catch something, and what would have happened otherwise?",
  ],
};
