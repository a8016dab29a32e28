import type { Template } from "@/domain/template/template";

export const peopleManager: Template = {
  key: "people-manager",
  title: "People manager",
  summary: "Makes a team better at its work than its members would be alone.",
  goals: {
    prompt: "What should the team be able to do a year from now?",
    draft:
      "Lead the team of eleven through the change of systems without losing people or service. Get everyone from trying AI out to using it well in daily work, each at their own pace.",
  },
  bottlenecks: {
    prompt: "What keeps good people here from doing their best work?",
    draft:
      "Two people carry most of the knowledge. Priorities change weekly. A few use AI quietly, others avoid it, and nobody knows what is allowed.",
  },
  measuresOfSuccess: {
    prompt: "What would the team itself, and those who depend on it, count?",
    draft:
      "Nobody is the only one who can do a thing. Regretted leavers at most one in two years. Work promised and kept each month from 60 % to 85 %. Everyone can show one improvement of their own.",
  },
  anchors: {
    "problem-solving": [
      "Managed the day; problems of the team are named, none was solved.",
      "Settled conflicts or gaps for the moment, and the pattern came back.",
      "Found out why the team missed its promises, changed one thing for that reason, and they were kept.",
      "Led a team through a loss, a merger or a failing service, and left it working and staffed.",
      "Built a team that solves such problems without its manager; others copy how it works.",
    ],
    "technology-use": [
      "Is in favour of AI; how the team uses it is not known.",
      "Bought licences or held a training, with no follow-up on what was used.",
      "Chose a few uses with the team, agreed what is allowed and checked, and can show what became of them.",
      "Most of the team uses AI in daily work with shared checks; uses that did not help were dropped on evidence.",
      "How the team plans, learns and reviews has changed with it, and other teams took over the rules.",
    ],
    productivity: [
      "No change in what the team gets done can be shown.",
      "The team is said to be busier or faster; nothing is counted.",
      "One kind of work takes clearly fewer hours for the team, with quality watched.",
      "The team delivers clearly more of what it promises, over two quarters, with no more overtime.",
      "Took on lasting new work with the same people, who say it is sustainable.",
    ],
    "business-value": [
      "The team's results were not followed beyond its own walls.",
      "Internal customers praise the team; no figure.",
      "One result of the team shows in cost, service or revenue, in figures others keep.",
      "Turned the team's figures round and kept them there after the first push.",
      "The organisation gives the team more to decide because of what it returned; people it developed lead elsewhere.",
    ],
  },
  outcomes: [
    {
      statement:
        "The team keeps what it promises each month, after work in progress was limited and made visible.",
      metric: "Promises kept",
      unit: "%",
      baseline: 58,
      after: 86,
    },
    {
      statement:
        "Every task has at least two people who can do it, taught with recorded and reviewed practice cases.",
      metric: "Tasks only one person can do",
      unit: "tasks",
      baseline: 17,
      after: 2,
    },
    {
      statement:
        "Letters are drafted with AI and checked by a second person; the evening shift was no longer needed.",
      metric: "Hours on letters",
      unit: "hours a week",
      baseline: 64,
      after: 26,
    },
  ],
  questions: [
    "When did your team keep failing at something? How did you find the reason, and what is it like now?",
    "How does your team use AI, who decided that, and what did you stop again?",
    "What does the team get done that it did not before? What did it cost the people?",
    "Which figure outside your team moved because of it, and who would confirm that?",
    "Who on your team can show a result today that they could not have had a year ago? What was your part in it?",
  ],
};
