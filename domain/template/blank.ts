import type { Template } from "@/domain/template/template";

/** For a job none of the families fits: the questions are asked, nothing is answered beforehand. */
export const blank: Template = {
  key: "blank",
  title: "Blank",
  summary: "Start with empty pages and four general criteria.",
  goals: { prompt: "What is this role for? What should be different because of this person?", draft: "" },
  bottlenecks: { prompt: "What holds the team back today?", draft: "" },
  measuresOfSuccess: { prompt: "How will you know after a year, and who counts it?", draft: "" },
  anchors: {
    "problem-solving": [
      "Looked at: no problem was solved.",
      "Recognised a problem and tried something; whether it helped is open.",
      "Found the cause of one problem and removed it; it is clearly smaller.",
      "Solved a hard problem others had left, and it stayed solved.",
      "Solved a kind of problem for good; the team works differently since.",
    ],
    "technology-use": [
      "Looked at: no use of technology is shown.",
      "Uses AI now and then, and takes what comes.",
      "Uses AI in real work and checks it in a way others could follow.",
      "Has a dependable way of working with it, knows its errors, and leaves it out where it does not help.",
      "Others work with what this person set up, checks included.",
    ],
    productivity: [
      "Looked at: nothing takes less time or effort.",
      "Says it is faster; nothing was counted.",
      "One recurring task takes clearly less, with a before and an after.",
      "Several people save time over months, with quality no worse.",
      "The way work is planned or staffed has changed because it takes so much less.",
    ],
    "business-value": [
      "Looked at: no effect on customers, revenue, cost or risk is shown.",
      "An effect is claimed or expected; no figure bears it out.",
      "One clear gain in a figure that somebody else keeps.",
      "A gain that leaders watch, kept up, with their own part set apart.",
      "Changed what the organisation can offer, or what it costs, for good.",
    ],
  },
  outcomes: [],
  questions: [
    "Which problem is gone because of you? What was the cause, and how did you find it?",
    "What do you have AI do, how do you check it, and where do you leave it out?",
    "What takes less time now, for whom, and how was it measured?",
    "What did customers or the budget notice, and how much of that was you?",
    "Which result of yours has somebody else repeated? What did they need from you to do it?",
  ],
};
