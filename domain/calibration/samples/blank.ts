import type { FamilySamples } from "@/domain/calibration/sample";

/** For openings of no particular family. */
export const generalSamples: FamilySamples = [
  {
    key: "town-archive",
    title: "Candidate C",
    hidden: "No certificate. The reading group and the two books it began with are all the learning named.",
    outcomes: [
      {
        key: "search-requests",
        statement:
          "People who ask the town archive for a document get it in three days instead of six weeks.",
        measured: ["Time to a document", "days", 42, 3],
        howOften: "every working day, over a year",
        aiPart: "Reads old handwriting and proposes a date and names for each page, with how sure it is.",
        ownPart:
          "Found that requests waited for one person who could read the script. Measured its errors by century, left out everything before 1750, and taught two colleagues and a neighbouring archive.",
        limits: "Requests about pages before 1750 take as long as ever.",
        evidence: [
          {
            kind: "SYSTEM_RECORD",
            title: "Request book of two years",
            status: "CHECKED",
            found: "Three days in the median; 400 requests a year instead of 150.",
          },
          {
            kind: "PEER_REFERENCE",
            title: "The neighbouring archive",
            status: "CHECKED",
            found: "Works by the same sheet, its checks included.",
          },
        ],
        reference: {
          "problem-solving": [
            3,
            "A hard problem others had left, with its cause found in one pair of eyes, and solved for a year.",
          ],
          "technology-use": [
            4,
            "Errors known by century, left out where it fails, and another archive works by it, checks included.",
          ],
          productivity: [
            3,
            "Several people, a year long, more than twice the requests, and quality was measured.",
          ],
          "business-value": [
            2,
            "A clear gain for those who ask, in a book that others keep; no cost or revenue is shown.",
          ],
        },
      },
      {
        key: "guided-tours",
        statement: "Tours for schools are booked out since the texts were rewritten for children.",
        measured: ["Places booked", "%", 64, 97],
        howOften: "every week, over one term",
        aiPart: "Rewrites each text for ten-year-olds; about a fifth is put back as it was.",
        ownPart: "Tried both versions on two classes and kept what the children could retell.",
        limits: "The tours became free of charge in the same term.",
        evidence: [],
        reference: {
          "problem-solving": [
            1,
            "Something was tried and bookings rose; as tours became free, what helped cannot be told.",
          ],
          "technology-use": [2, "Checked by a test that others could follow, with a fifth of it not taken."],
          productivity: [
            null,
            "Nothing is said about time or effort; full tours mean more work, if anything, and that is not rated.",
          ],
          "business-value": [
            1,
            "A gain is claimed, and the end of the charge explains it as well; no figure bears out their part.",
          ],
        },
      },
    ],
  },
  {
    key: "enthusiast",
    title: "Candidate D",
    hidden: "Ten badges from online courses, all earned within four months.",
    outcomes: [
      {
        key: "everything",
        statement: "Uses seven AI tools every day and has automated practically everything at work.",
        howOften: "every working day",
        aiPart: "Mails, minutes, slides, research, translations, images and code.",
        ownPart: "Tries out whatever is new, and shows colleagues how it is done.",
        limits: "It changes too fast to measure.",
        evidence: [
          {
            kind: "INTERVIEW_ACCOUNT",
            title: "Told vividly in a first conversation",
            status: "CHECKED",
            found: "Asked for one example with a result, came back to the list of tools.",
          },
        ],
        reference: {
          "problem-solving": [
            0,
            "Asked for one problem, none was named: looked at, and nothing of the kind is shown.",
          ],
          "technology-use": [
            1,
            "Much use, and no check anywhere; breadth is not depth, and enthusiasm is not a level.",
          ],
          productivity: [
            1,
            "Says that everything is faster, and that it cannot be counted: a claim, so level 1.",
          ],
          "business-value": [
            null,
            "Customers, cost, revenue and risk do not come up, so there is nothing to place on the scale.",
          ],
        },
      },
      {
        key: "minutes",
        statement: "Minutes are out an hour after each meeting instead of three days later.",
        measured: ["Until minutes are out", "hours", 72, 1],
        howOften: "every week, over half a year",
        aiPart: "Writes them from the recording and lists decisions with the minute they were taken at.",
        ownPart:
          "Asks for consent to record, listens to each decision again, and deletes the recording after a week.",
        limits: "One assistant’s work; others still write theirs by hand.",
        evidence: [
          {
            kind: "PEER_REFERENCE",
            title: "Two people who attend the meetings",
            status: "CHECKED",
            found: "Confirm it; one decision had to be corrected in six months.",
          },
        ],
        reference: {
          "problem-solving": [
            null,
            "Late minutes are now early; that they had been in anybody’s way is not said, nor why they were late.",
          ],
          "technology-use": [
            2,
            "Real work, consent asked, each decision heard again: a check that others could follow.",
          ],
          productivity: [
            2,
            "One recurring task, before and after, confirmed by two; it is one person’s task.",
          ],
          "business-value": [
            null,
            "Nothing is shown beyond the meeting room, and a neat result on another criterion does not fill it.",
          ],
        },
      },
    ],
  },
];
