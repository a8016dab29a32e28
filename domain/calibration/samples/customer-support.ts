import type { FamilySamples } from "@/domain/calibration/sample";

export const customerSupportSamples: FamilySamples = [
  {
    key: "heating-service",
    title: "Candidate C",
    hidden: "No certificate. A school-leaving certificate and eleven years on the telephone.",
    outcomes: [
      {
        key: "error-code",
        statement: "Calls about one error code all but vanished after the display said what to do.",
        measured: ["Calls about the code", "calls a week", 190, 12],
        howOften: "over ten months, still so",
        aiPart: "Grouped 6,000 call notes; the code turned up in a group named ‘pressure’.",
        ownPart:
          "Rang forty customers to hear what they had understood, wrote the sentence with an engineer, and got it into the next software. Product meetings now begin with the five most frequent calls.",
        limits: "A mild winter would have lowered the calls a little.",
        evidence: [
          {
            kind: "SYSTEM_RECORD",
            title: "Calls by reason, two winters",
            status: "CHECKED",
            found: "From 190 to 12; all other reasons fell by 8 %.",
          },
          {
            kind: "PEER_REFERENCE",
            title: "The engineer",
            status: "CHECKED",
            found: "Tells the same story.",
          },
        ],
        reference: {
          "problem-solving": [
            4,
            "A whole reason for calling is gone, and product meetings learn from support since: it changed how others work.",
          ],
          "technology-use": [
            1,
            "AI grouped notes once and gave a hint; nothing says how its groups were checked, the calls did that.",
          ],
          productivity: [
            2,
            "One kind of enquiry takes clearly less of the team’s time, by the system’s count, and for good.",
          ],
          "business-value": [
            2,
            "Repeat contacts improved in one area, in the system’s own figures; cost or churn is not shown with it.",
          ],
        },
      },
      {
        key: "answers-with-source",
        statement: "Answers found wrong in the monthly sample fell from 6 % to 1.5 %.",
        measured: ["Wrong answers", "%", 6, 1.5],
        howOften: "every working day, over six months",
        aiPart: "Drafts an answer and quotes the article it rests on; without an article it does not draft.",
        ownPart:
          "Set the rule and the topics it must not touch, gas smell first, and keeps a list of failure types. Two agents each week mend the articles.",
        limits: "Chat and mail only. On the telephone nothing has changed.",
        evidence: [
          {
            kind: "ARTIFACT",
            title: "Six monthly samples of 200 answers",
            status: "CHECKED",
            found: "Thirty judged again without knowing the month: same result.",
          },
        ],
        reference: {
          "problem-solving": [
            2,
            "Wrong answers came from missing sources; that was found, put right, and they fell.",
          ],
          "technology-use": [
            3,
            "Two channels, answers tied to sources, known failure types, and rules for what it must not answer.",
          ],
          productivity: [
            null,
            "Fewer wrong answers is quality; whether anybody handles more, or is less burdened, is not said.",
          ],
          "business-value": [
            null,
            "Customers are surely better off with right answers; no figure of theirs is here, so it stays blank.",
          ],
        },
      },
    ],
  },
  {
    key: "bot-launch",
    title: "Candidate D",
    hidden: "A certificate in conversation design, confirmed by its issuer, and a prize for the bot.",
    outcomes: [
      {
        key: "deflection",
        statement: "The new bot deflects 55 % of all chats from the team.",
        measured: ["Chats without a person", "%", 0, 55],
        howOften: "every day, over four months",
        aiPart: "Answers every chat first and hands over when asked three times.",
        ownPart: "Chose the tool, wrote 200 answers, launched it in six weeks.",
        limits: "Calls rose by 30 % in the same months; nobody knows whether it is the same people.",
        evidence: [
          {
            kind: "SYSTEM_RECORD",
            title: "Chat and call statistics",
            status: "CHECKED",
            found: "55 % without a person; a third of these wrote again within a day.",
          },
        ],
        reference: {
          "problem-solving": [
            1,
            "Contacts were moved rather than solved: a third wrote again, and why they ask was not looked into.",
          ],
          "technology-use": [
            1,
            "Customers find the mistakes and a person is hard to reach; nothing is sampled, however large the share.",
          ],
          productivity: [
            1,
            "Chats close faster, and calls and repeats went up with it: the work came in by another door.",
          ],
          "business-value": [
            0,
            "Whether customers stayed, left or were content was not asked, and what is known points the other way.",
          ],
        },
      },
      {
        key: "new-colleagues",
        statement: "New colleagues work alone after seven weeks instead of twelve.",
        measured: ["Until working alone", "weeks", 12, 7],
        howOften: "three groups, over a year",
        aiPart: "Plays difficult customers, made from real cases without names.",
        ownPart:
          "Chose the cases, sits in on every fourth exercise, and stops those in which the bot gives in too soon.",
        limits: "‘Alone’ was judged by the same two team leads throughout.",
        evidence: [
          {
            kind: "MANAGER_REFERENCE",
            title: "One of the two team leads",
            status: "CHECKED",
            found: "Confirms the weeks, and that hiring is planned on seven.",
          },
        ],
        reference: {
          "problem-solving": [
            null,
            "Training is shorter; no problem of customers or of the team is described whose cause was found.",
          ],
          "technology-use": [
            2,
            "Fit for its purpose, watched in a fixed share, with exercises stopped that did not work.",
          ],
          productivity: [
            4,
            "New colleagues are productive in nearly half the time and staffing is planned on it: the top level’s own words.",
          ],
          "business-value": [
            null,
            "Five weeks of salary could be worked out, but nobody did; do not do the sum for them.",
          ],
        },
      },
    ],
  },
];
