import type { Template } from "@/domain/template/template";

export const businessAnalyst: Template = {
  key: "business-analyst",
  title: "Business analyst",
  summary: "Finds out what is needed, writes it down so that it can be built, and shows whether it worked.",
  goals: {
    prompt: "Which decisions or changes should go better because this person is here?",
    draft:
      "Turn what the departments ask for into requirements the delivery team can build without coming back. Show with numbers which process changes are worth making, and which were worth it afterwards.",
  },
  bottlenecks: {
    prompt: "Where do requirements, data or decisions get stuck today?",
    draft:
      "Requirements come back two or three times before anyone builds them. Reports are put together by hand each month, and nobody trusts the figures enough to decide on them.",
  },
  measuresOfSuccess: {
    prompt: "What will be different after a year, and how will you count it?",
    draft:
      "Rework from unclear requirements falls from about 30 % to below 15 % of stories. The monthly report is ready on day two instead of day six. At least two process changes a year with a measured effect.",
  },
  anchors: {
    "problem-solving": [
      "Described a process or a wish list; no cause was found and nothing was decided on it.",
      "Named a likely cause and proposed a change, without checking it against data or the people doing the work.",
      "Traced one problem to its cause with data and interviews, and the change made it measurably smaller.",
      "Untangled a problem across departments that others had given up on, tested two explanations, and it stayed solved.",
      "Found the cause behind a whole class of problems; the way the teams raise and settle requirements is different now.",
    ],
    "technology-use": [
      "Mentions AI or analysis tools; no piece of work shows what they were used for.",
      "Had AI tidy up notes or draft user stories now and then, and passed most of it on unread.",
      "Used AI on real requirements or data with a fixed check: every claim traced to an interview or a table.",
      "Built a repeatable way to go from interviews to reviewed requirements or queries, and knows where it goes wrong.",
      "Colleagues analyse and specify with what this person set up, including the checks, without asking how.",
    ],
    productivity: [
      "No sign that anything got faster or lighter for anyone.",
      "Says their own documents take less time; nothing was counted.",
      "One recurring piece of work, such as a report or a backlog round, takes clearly less time, with before and after.",
      "Several teams wait less or redo less because of it, over months, and quality was watched as well.",
      "The cycle from request to decision is shorter for the whole department, and it stayed so without them.",
    ],
    "business-value": [
      "The work was delivered; whether it mattered to anybody was not looked at.",
      "Claims savings or happier users, with an estimate made beforehand and nothing afterwards.",
      "One change paid off in money, errors or waiting time, and a figure from a system of record shows it.",
      "Steered money or people towards the better of several options, and the result afterwards bore it out.",
      "Their analysis changed what the organisation invests in, with a return that finance accepts as theirs.",
    ],
  },
  outcomes: [
    {
      statement:
        "Stories sent back for missing detail fell after acceptance criteria were drafted from interviews.",
      metric: "Stories returned",
      unit: "%",
      baseline: 31,
      after: 12,
    },
    {
      statement:
        "The monthly claims report is assembled from a checked query instead of eleven spreadsheets.",
      metric: "Time to report",
      unit: "days",
      baseline: 6,
      after: 2,
    },
    {
      statement: "Duplicate supplier payments were found by matching invoices, and the cause was closed.",
      metric: "Duplicate payments",
      unit: "payments a quarter",
      baseline: 42,
      after: 3,
    },
  ],
  questions: [
    "Tell me about a requirement that turned out to be something else. How did you find out, and what did it change?",
    "Show me an analysis you did with AI. Which parts did you check, how, and what did you find wrong?",
    "Which recurring work takes your colleagues less time because of you? What was it before, and how do you know?",
    "Which recommendation of yours paid off, and whose figure says so? Which one did not?",
    "Which of your specifications or queries does somebody else use today? What did you have to change so that they could?",
  ],
};
