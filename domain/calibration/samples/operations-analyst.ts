import type { FamilySamples } from "@/domain/calibration/sample";

export const operationsAnalystSamples: FamilySamples = [
  {
    key: "parcel-depot",
    title: "Candidate C",
    hidden: "No certificate of any kind; two years of night school in logistics, without a degree.",
    outcomes: [
      {
        key: "misrouted",
        statement: "Parcels sent to the wrong depot fell from 3.4 % to 1.1 % once labels were read twice.",
        measured: ["Parcels misrouted", "%", 3.4, 1.1],
        howOften: "every shift, over eight months",
        aiPart:
          "Reads the photographed label and compares it with the order; below 90 % sure it passes to a person.",
        ownPart:
          "Watched three night shifts, found that two label formats were confused, and wrote the rule for when a person decides. Counts errors by format every week; took handwritten labels out again.",
        limits: "Two of the five depots print new labels since spring; they are left out of the figure.",
        evidence: [
          {
            kind: "SYSTEM_RECORD",
            title: "Scanner records of eight months, three depots",
            status: "CHECKED",
            found: "Rates by depot and week agree with the statement.",
          },
        ],
        reference: {
          "problem-solving": [
            3,
            "Watched the work, found the confused formats, and the control has kept the error from coming back for eight months.",
          ],
          "technology-use": [
            3,
            "Error rates by format are known, and handwritten labels, where it did not hold up, were taken out.",
          ],
          productivity: [
            null,
            "Fewer errors are shown, no hours or minutes; fewer errors may save time, but here that would be a guess.",
          ],
          "business-value": [
            2,
            "Two thirds fewer parcels go astray in a record others keep; no cost or service level is shown to have moved.",
          ],
        },
      },
      {
        key: "shift-plan",
        statement: "The shift plan is ready by Thursday noon instead of Friday night.",
        measured: ["Time to make the plan", "hours", 9, 2.5],
        howOften: "every week, over five months",
        aiPart: "Proposes a plan from absences and expected volumes.",
        ownPart: "Entered the rules on rest times and checks each plan against them before it goes out.",
        limits: "Overtime was the same as the year before.",
        evidence: [
          {
            kind: "MANAGER_REFERENCE",
            title: "The depot manager confirms the day and the hours",
            status: "CHECKED",
            found: "Confirms both; knows of no plan that broke the rest times.",
          },
        ],
        reference: {
          "problem-solving": [
            1,
            "The plan comes sooner; what had made it late was not looked for, so this treats a symptom.",
          ],
          "technology-use": [2, "One step, with a stated rule and a check of every plan before it leaves."],
          productivity: [
            2,
            "A weekly task takes two and a half hours instead of nine, confirmed; it is one person’s task.",
          ],
          "business-value": [
            0,
            "They looked themselves: overtime is what it was, so neither cost nor customers noticed anything.",
          ],
        },
      },
    ],
  },
  {
    key: "invoice-desk",
    title: "Candidate D",
    hidden: "Three certificates on automation, all of them genuine, none of them newer than three years.",
    outcomes: [
      {
        key: "dashboard",
        statement: "Built an AI dashboard that the whole invoice department looks at every morning.",
        howOften: "every working day, over a year",
        aiPart: "Writes a summary of yesterday’s figures and answers questions about them.",
        ownPart: "Chose the figures, built the page, and presents it at the Monday meeting.",
        limits: "Whether anything was decided on it has not been followed.",
        evidence: [
          {
            kind: "ARTIFACT",
            title: "The dashboard, opened on screen",
            status: "CHECKED",
            found: "It runs; two of ten summaries named a figure that the page does not show.",
          },
        ],
        reference: {
          "problem-solving": [
            0,
            "It reports what is late or wrong, and the causes are left to whoever reads it.",
          ],
          "technology-use": [
            1,
            "It runs daily, but there is no record of errors, and two in ten summaries were wrong when somebody looked.",
          ],
          productivity: [
            null,
            "That people look at a page says nothing about their time; looking well made is not a gain.",
          ],
          "business-value": [
            null,
            "No decision, customer or cost is mentioned, and nothing was followed up that could be rated.",
          ],
        },
      },
      {
        key: "invoices-by-hand",
        statement:
          "Invoices keyed by hand went from 60 % to 22 %, so the team of six also took on a second country.",
        measured: ["Invoices keyed by hand", "%", 60, 22],
        howOften: "every working day, over nine months",
        aiPart: "Reads the invoice and fills in the fields; whatever fails a sum check goes to a person.",
        ownPart:
          "Set up the sum checks and the daily sample of fifty with a colleague, and trained the team. The reading software was bought and installed by the IT department.",
        limits: "The budget for next year was cut by one and a half posts on the strength of it.",
        evidence: [
          {
            kind: "SYSTEM_RECORD",
            title: "Monthly counts from the ledger system",
            status: "CHECKED",
            found: "Shares and error counts agree; errors fell slightly.",
          },
          {
            kind: "MANAGER_REFERENCE",
            title: "The finance manager on the second country",
            status: "PARTLY",
            found: "Confirms it; says that it was planned anyway, a year later.",
          },
        ],
        reference: {
          "problem-solving": [
            2,
            "Keying by hand was the cause of delay, and it is largely removed; no chain across desks was broken.",
          ],
          "technology-use": [
            2,
            "One step with a daily sample and a way out when unsure: exactly level 2, however much it brought.",
          ],
          productivity: [
            4,
            "Staffing and budget were changed because of it, errors no higher: what took six now carries two countries.",
          ],
          "business-value": [
            3,
            "A cost that leaders watch has moved and stayed, with their own part told apart from the software’s purchase.",
          ],
        },
      },
    ],
  },
];
