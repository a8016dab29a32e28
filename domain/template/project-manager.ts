import type { Template } from "@/domain/template/template";

export const projectManager: Template = {
  key: "project-manager",
  title: "Project manager",
  summary: "Gets a piece of work with many hands finished, on a date people can plan with.",
  goals: {
    prompt: "Which projects must be finished, and what do they make possible?",
    draft:
      "Bring the two running migrations to an end on dates that hold, and make the state of each visible enough that no steering meeting is needed to learn it.",
  },
  bottlenecks: {
    prompt: "What makes dates slip today?",
    draft:
      "Dependencies on other teams surface late. Status is collected by hand every week and is out of date when it is read. Risks are listed and then not looked at again.",
  },
  measuresOfSuccess: {
    prompt: "How will you tell a well-run project from a lucky one?",
    draft:
      "Milestones met within one week of the date given a quarter before: from 55 % to 80 %. Hours spent on status reports halved. No surprise in a steering meeting that was known to somebody a week earlier.",
  },
  anchors: {
    "problem-solving": [
      "Kept a plan and reported delays; no obstacle was removed.",
      "Escalated problems early, but the solution came from others.",
      "Cleared one obstacle that threatened a date, by finding what really blocked it, and the date held.",
      "Re-planned a project in trouble around its true constraint; it finished, and the causes are written down and used.",
      "Removed a cause of delay that several projects shared; planning in the organisation works differently since.",
    ],
    "technology-use": [
      "Lists planning or AI tools; none of the work shows what they did there.",
      "Lets AI write meeting notes or status mails, and corrects them when somebody complains.",
      "Uses AI to find conflicts, risks or overdue items in real project data, and checks each before acting on it.",
      "Set up a dependable flow from tickets and minutes to status and risks, with known limits and a named owner.",
      "Other project managers run on that flow; it decides what gets discussed, and its misses are tracked.",
    ],
    productivity: [
      "No effect on anybody's time can be seen.",
      "Believes meetings or reports got shorter; there is no count.",
      "Reporting or coordination takes clearly fewer hours a week for one team, measured before and after.",
      "Several teams spend less time waiting for each other, for longer than a quarter, without more overtime.",
      "Projects of this kind take less time from start to finish than before, across managers.",
    ],
    "business-value": [
      "The project ended; what it was for was not followed up.",
      "Delivered on budget, with benefits only promised in the business case.",
      "One project brought the benefit it was approved for, shown by a figure from after the launch.",
      "Cut or stopped scope in time and so brought the larger part of the benefit earlier or for less.",
      "Changed which projects are started or stopped; the portfolio returns more, and finance shows it.",
    ],
  },
  outcomes: [
    {
      statement:
        "Milestones met within a week of the date, after dependencies were read out of tickets every night.",
      metric: "Milestones on time",
      unit: "%",
      baseline: 54,
      after: 82,
    },
    {
      statement:
        "Weekly status of nine teams comes from their boards instead of nine mails and a spreadsheet.",
      metric: "Reporting effort",
      unit: "hours a week",
      baseline: 14,
      after: 3,
    },
    {
      statement: "The cut-over was rehearsed until the outage fitted into one night.",
      metric: "Planned outage",
      unit: "hours",
      baseline: 30,
      after: 6,
    },
  ],
  questions: [
    "Which project of yours was in real trouble? What was the actual constraint, and what did you change?",
    "Where does AI help you see something in a project you would have missed? When was it wrong?",
    "What do people on your projects no longer have to do? How many hours was that?",
    "Which benefit did a finished project of yours bring, measured after the launch? What was your part?",
    "What do other project managers do the way you did it first? What was it like before, and what is it like now?",
  ],
};
