import type { Template } from "@/domain/template/template";

export const consultant: Template = {
  key: "consultant",
  title: "Consultant",
  summary:
    "Understands a client's problem better than the client put it, and leaves behind something that is used.",
  goals: {
    prompt: "Which client problems should this person be able to take on alone?",
    draft:
      "Lead small engagements on service operations from the first conversation to a result the client measures. Win the follow-on work by the result, not by the slides.",
  },
  bottlenecks: {
    prompt: "What holds engagements back today?",
    draft:
      "The first two weeks go into gathering material. Recommendations are good but stay on paper, and what one engagement learned is not found by the next.",
  },
  measuresOfSuccess: {
    prompt: "What would clients and colleagues say, and count, after a year?",
    draft:
      "Three in four recommendations in use six months after the engagement ended. Time to a first tested hypothesis down from ten working days to four. Two clients who come back because of the result.",
  },
  anchors: {
    "problem-solving": [
      "Presented the client's own view back to them; nothing was put to the test.",
      "Structured the problem well, but the answer was the one expected and was not tested.",
      "Tested a hypothesis against the client's data, dropped it or kept it for that reason, and the client acted on it.",
      "Reframed the question the client had come with, and the new answer held in practice.",
      "Solved a kind of problem for several clients; the firm sells and staffs such work differently because of it.",
    ],
    "technology-use": [
      "Speaks about AI to clients; own work shows none.",
      "Uses AI for first drafts of slides or research, without sources that can be followed.",
      "Used AI on interviews, documents or data, each finding traced to its source, client data handled as agreed.",
      "Built an analysis the client could rerun and challenge, and told them plainly where not to trust it.",
      "Colleagues start engagements from methods this person made, with the checks built in.",
    ],
    productivity: [
      "No effect on the time of the team or the client.",
      "Works faster by own account; the days billed say nothing about it.",
      "A step such as desk research or interview synthesis takes clearly fewer days at the same quality.",
      "The client's people save time every week with what was left behind, and the client counted it.",
      "Engagements of this kind need fewer people or weeks throughout the practice.",
    ],
    "business-value": [
      "The report was accepted; what came of it is not known.",
      "The client was pleased and says so, without a figure.",
      "One recommendation was put in place, and the client's own figures show the gain.",
      "The gain outlasted the engagement by half a year or more and exceeded the fee several times over.",
      "Changed how a client runs a part of its business, and the client says whose idea it was.",
    ],
  },
  outcomes: [
    {
      statement:
        "A utility answers tenancy changes on the same day, after the hand-overs were redrawn and tested.",
      metric: "Time to answer",
      unit: "hours",
      baseline: 41,
      after: 7,
    },
    {
      statement: "Interview synthesis with quoted sources replaced two weeks of desk work at the start.",
      metric: "Days to first hypothesis",
      unit: "days",
      baseline: 10,
      after: 4,
    },
    {
      statement:
        "Field visits that found nobody at home fell after appointment times were predicted and confirmed.",
      metric: "Missed visits",
      unit: "%",
      baseline: 19,
      after: 8,
    },
  ],
  questions: [
    "Tell me about a client whose question was the wrong one. How did you show it, and what happened then?",
    "Which analysis did AI do for you on client material? How could the client check it?",
    "What does a client's team do in less time today because of you? Who counted?",
    "Which recommendation is still in use, and what is it worth by the client's own figures?",
    "Which of your methods do colleagues start from today? What did it save them, and where did it not fit?",
  ],
};
