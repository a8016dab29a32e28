import type { Template } from "@/domain/template/template";

export const marketer: Template = {
  key: "marketer",
  title: "Marketer",
  summary: "Finds the people a product is for, says why it matters to them, and proves that it worked.",
  goals: {
    prompt: "Whom should this person reach, and what should they do then?",
    draft:
      "Bring more of the right enquiries for the direct product without spending more on each. Find out which messages work for whom, and stop paying for those that do not.",
  },
  bottlenecks: {
    prompt: "What keeps campaigns from working, or from being learned from?",
    draft:
      "A campaign takes five weeks from idea to launch, most of it waiting for text and approval. We test little, and what we learn is not written down.",
  },
  measuresOfSuccess: {
    prompt: "Which numbers move if this goes well, and which must not get worse?",
    draft:
      "Cost per qualified enquiry down by a fifth, with complaints no higher. Twelve tests a quarter that could have failed. From idea to launch in two weeks.",
  },
  anchors: {
    "problem-solving": [
      "Ran campaigns as briefed; nothing was found out.",
      "Guessed why a campaign failed and changed several things at once.",
      "Isolated what held a channel or page back by a proper test, and fixing it moved the number.",
      "Explained a fall that had puzzled the team, against the obvious explanation, and turned it round.",
      "Changed whom the company addresses or how it positions itself, on evidence the others could not argue away.",
    ],
    "technology-use": [
      "Names AI tools; no campaign shows their use.",
      "Publishes AI-written text or images with light edits, without checking facts, tone or rights.",
      "Uses AI for variants, segments or research, checked against brand, law and data before anything goes out.",
      "Runs a steady loop from data to variant to test in which AI does the bulk and a person decides.",
      "The whole team creates and tests this way, with limits that have held up in a complaint or an audit.",
    ],
    productivity: [
      "Output and effort look as before.",
      "Produces more pieces; nobody can say whether more was needed.",
      "A regular piece of work, such as a campaign round or a report, takes clearly less time at the same quality.",
      "The team launches and learns several times as often with the same people, for more than a quarter.",
      "Agencies, sales and product wait less for marketing; the calendar itself is planned differently.",
    ],
    "business-value": [
      "Impressions and followers, with nothing behind them.",
      "More clicks or enquiries; whether anybody bought was not followed.",
      "One campaign or change brought enquiries or sales at a lower cost, against a comparison.",
      "Moved spending to where it pays, and revenue or margin shows it over two quarters or more.",
      "Opened a segment or channel that now carries a lasting part of the business.",
    ],
  },
  outcomes: [
    {
      statement: "Cost per qualified enquiry fell after forty message variants were tested on two segments.",
      metric: "Cost per enquiry",
      unit: "€",
      baseline: 86,
      after: 61,
    },
    {
      statement:
        "A campaign goes from idea to launch in days, as drafts arrive already checked against the claims list.",
      metric: "Idea to launch",
      unit: "days",
      baseline: 35,
      after: 12,
    },
    {
      statement: "The renewal letter was rewritten for people who leave, and fewer of them did.",
      metric: "Customers not renewing",
      unit: "%",
      baseline: 14.2,
      after: 11.6,
    },
  ],
  questions: [
    "Which campaign failed for a reason nobody had expected? How did you find the reason?",
    "Walk me through one piece AI helped you make: what did you ask for, what did you throw away, what did you check?",
    "What does your team get done in a week that used to take a month? What did quality do meanwhile?",
    "Which change of yours earned money, compared with what? How do you know it was the change?",
    "Which test proved you wrong? What did you stop because of it, and what did that save?",
  ],
};
