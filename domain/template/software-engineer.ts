import type { Template } from "@/domain/template/template";

export const softwareEngineer: Template = {
  key: "software-engineer",
  title: "Software engineer",
  summary: "Builds and keeps running what people depend on, and knows why it works.",
  goals: {
    prompt: "What should exist, or stop breaking, because of this person?",
    draft:
      "Own the quote service: make it fast and dependable enough to open it to partners, and ship changes weekly without an evening on call.",
  },
  bottlenecks: {
    prompt: "What slows the team down or wakes it up at night?",
    draft:
      "A change takes nine days from merge to production. Tests are slow and sometimes lie. Two people understand the pricing code.",
  },
  measuresOfSuccess: {
    prompt: "Which numbers from your own systems would show it?",
    draft:
      "From merge to production within one day. Incidents that customers notice from five a quarter to at most one. Any of four people can change the pricing code safely.",
  },
  anchors: {
    "problem-solving": [
      "Worked on tickets; no problem of substance can be pointed to.",
      "Fixed faults by trial, and cannot say why the fix works.",
      "Diagnosed one hard fault or bottleneck to its root, with a measurement or a test that now guards it.",
      "Solved a problem across services or data that had resisted others, with the trade-offs written down and borne out.",
      "Removed a whole class of faults by a change of design that other teams have taken over.",
    ],
    "technology-use": [
      "Has an assistant installed; nothing in the code or its history shows what it did.",
      "Accepts generated code that passes at a glance; reviewers find what was not understood.",
      "Uses AI for code, tests or reading unknown code, states what was checked, and owns every line.",
      "Has a reliable way of working with it on large changes: small steps, tests first, and a sense of when to stop.",
      "Set up what the team uses, with limits, evaluations and review rules; defects did not rise while output did.",
    ],
    productivity: [
      "No effect on how fast or easily anybody works.",
      "Writes more code; review time or rework grew with it.",
      "One thing such as a build, a migration or a test run takes clearly less time, measured.",
      "The team ships clearly more often, over months, with failures no more frequent.",
      "Other teams build on tools or patterns of theirs, and count the time saved.",
    ],
    "business-value": [
      "Features were delivered; who used them is not known.",
      "Used and liked, by report; no figure.",
      "A change moved one figure that matters, such as conversion, cost to run or incidents.",
      "Made a product possible or kept a large customer, and the figures hold half a year later.",
      "Changed what the company can offer or what it costs to run it, by a share everybody can name.",
    ],
  },
  outcomes: [
    {
      statement:
        "Changes reach production the same day, after the test suite was split and the flaky part rewritten.",
      metric: "Merge to production",
      unit: "days",
      baseline: 9,
      after: 1,
    },
    {
      statement: "Quotes answer fast enough for partners, since prices are computed once and kept.",
      metric: "Slowest twentieth of quotes",
      unit: "ms",
      baseline: 2400,
      after: 310,
    },
    {
      statement:
        "A nine-year-old report engine was ported in reviewed steps, with old and new output compared.",
      metric: "Incidents from reports",
      unit: "incidents a quarter",
      baseline: 5,
      after: 0,
    },
  ],
  questions: [
    "Which fault took you longest to understand? How did you know you had the cause?",
    "Show me a change you made with AI. What did you not accept, and how did you find out it was wrong?",
    "What got faster for your team, by which measurement? What did it cost elsewhere?",
    "Which change of yours moved a figure the business watches? How much of that was the change?",
    "Which tool, test or pattern of yours do others rely on? What happened when it failed?",
  ],
};
