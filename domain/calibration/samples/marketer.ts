import type { FamilySamples } from "@/domain/calibration/sample";

export const marketerSamples: FamilySamples = [
  {
    key: "bicycle-shop",
    title: "Candidate C",
    hidden: "One short course in digital marketing, without an exam.",
    outcomes: [
      {
        key: "returning-buyers",
        statement:
          "Spending moved from new to returning buyers, and repair bookings rose by a third at the same cost.",
        measured: ["Repair bookings", "bookings a month", 410, 548],
        howOften: "every month, over three quarters",
        aiPart: "Found, in four years of receipts, who comes back and when.",
        ownPart:
          "Set the idea against the owner’s, that advertising was too quiet, in a test with eight districts each. Asked buyers for consent before their receipts were used.",
        limits: "A competitor closed in one of the districts; it was left out.",
        evidence: [
          {
            kind: "SYSTEM_RECORD",
            title: "Bookings and spending by district and month",
            status: "CHECKED",
            found: "The difference between the districts holds in all three quarters.",
          },
        ],
        reference: {
          "problem-solving": [
            3,
            "The obvious explanation was tested and lost; the better one turned bookings round.",
          ],
          "technology-use": [
            2,
            "AI for research on own data, with consent, and its answer tested before money followed it; used once.",
          ],
          productivity: [
            null,
            "Same cost for more bookings is value; whether marketing itself takes less effort is not said.",
          ],
          "business-value": [
            3,
            "Spending went to where it pays, against a comparison, and shows for three quarters.",
          ],
        },
      },
      {
        key: "variants",
        statement: "Twelve tests a quarter instead of two, with the same three people.",
        measured: ["Tests", "tests a quarter", 2, 12],
        howOften: "every week, over two quarters",
        aiPart: "Writes variants within the list of claims that legal has cleared.",
        ownPart:
          "Keeps that list, throws away about half, and decides beforehand what would count as a failure. The team works by the same sheet.",
        limits: "Seven of the last twelve tests failed, and are written up.",
        evidence: [
          {
            kind: "ARTIFACT",
            title: "The sheet with 24 tests, failures included",
            status: "CHECKED",
            found: "Criteria were dated before each test began.",
          },
        ],
        reference: {
          "problem-solving": [
            null,
            "More tests are a way of working; which problem a test solved is told elsewhere, if anywhere.",
          ],
          "technology-use": [
            3,
            "A steady loop in which AI does the bulk, within cleared claims, and a person decides.",
          ],
          productivity: [
            3,
            "Six times as many with the same people, for two quarters, and failed ones are not hidden.",
          ],
          "business-value": [
            1,
            "Learning more often should pay; no enquiry or sale is followed to say that it did.",
          ],
        },
      },
    ],
  },
  {
    key: "viral",
    title: "Candidate D",
    hidden: "A certificate in AI content creation, with an open-ended project, issued last spring.",
    outcomes: [
      {
        key: "reach",
        statement: "An AI-made film reached 2.3 million people in a week, the best ever in the company.",
        measured: ["People reached", "million", 0.2, 2.3],
        howOften: "once",
        aiPart: "Images, voice and music.",
        ownPart: "Had the idea, wrote the prompts, chose among ninety versions.",
        limits:
          "Sales in that month were as usual. A viewer noticed a protected building in it; it was cut out later.",
        evidence: [
          {
            kind: "SYSTEM_RECORD",
            title: "The platform’s own count",
            status: "CHECKED",
            found: "2.3 million, counted from three seconds on.",
          },
        ],
        reference: {
          "problem-solving": [
            null,
            "No problem is named; a large number on record does not make an outcome speak to every criterion.",
          ],
          "technology-use": [
            1,
            "It went out without rights being checked, and a viewer found that: level 1 in so many words.",
          ],
          productivity: [
            null,
            "Nothing is said about time or effort, neither for this film nor for another one.",
          ],
          "business-value": [
            0,
            "They looked at sales and nothing moved: reach with nothing behind it, however well it is recorded.",
          ],
        },
      },
      {
        key: "newsletter",
        statement: "The newsletter is made in half a day instead of two, and fewer people unsubscribe.",
        measured: ["Time to make it", "hours", 16, 4],
        howOften: "every month, over a year",
        aiPart: "Drafts from the month’s notes in the house’s tone.",
        ownPart:
          "Checks prices and names against the shop system, and reads it aloud to a colleague before it goes out.",
        limits: "Unsubscribing fell from 1.1 % to 0.9 %; that could be chance.",
        evidence: [
          {
            kind: "PEER_REFERENCE",
            title: "The colleague it is read to",
            status: "CHECKED",
            found: "Confirms hours and checks; one wrong price in a year.",
          },
        ],
        reference: {
          "problem-solving": [
            0,
            "Did as before, only faster: they describe what held nothing back, and nothing was found out.",
          ],
          "technology-use": [
            2,
            "Facts are checked against the system and tone by a second pair of ears, each time.",
          ],
          productivity: [
            2,
            "A regular piece of work takes a quarter of the time, a year long, at the same quality.",
          ],
          "business-value": [
            1,
            "Fewer leave, perhaps, and they say themselves that it could be chance; nobody followed what they buy.",
          ],
        },
      },
    ],
  },
];
