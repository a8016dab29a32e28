import type { ScoreInput } from "@/domain/scoring/score";

/**
 * Candidates A and B of scoring.md's table, as that specification's reference cases give them: A holds a certificate and
 * made one claim nobody checked, B holds none and shows four outcomes. `score(WORKED_EXAMPLE)` gives 1.7 and 44.4 points.
 */
export const WORKED_EXAMPLE: ScoreInput = {
  policy: {},
  candidates: [
    {
      id: "A",
      outcomes: [
        {
          id: "a1",
          ageMonths: 3,
          status: "STANDING",
          evidence: [{ id: "a1-e1", kind: "BARE_SELF_REPORT" }],
          ratings: { "technology-use": [1, 1] },
        },
      ],
      credentials: [
        { id: "certificate", kind: "PRACTICAL_EXAM", specificity: 0.8, genuineness: 1, ageMonths: 6 },
      ],
    },
    {
      id: "B",
      outcomes: [
        {
          id: "b1",
          ageMonths: 4,
          status: "STANDING",
          evidence: [
            { id: "b1-e1", kind: "SYSTEM_RECORD" },
            { id: "b1-e2", kind: "MANAGER_REFERENCE" },
          ],
          ratings: {
            "problem-solving": [3, 3],
            "technology-use": [3, 2],
            productivity: [3, 3],
            "business-value": [3, 2],
          },
        },
        {
          id: "b2",
          ageMonths: 10,
          status: "STANDING",
          evidence: [
            { id: "b2-e1", kind: "ARTIFACT" },
            { id: "b2-e2", kind: "PEER_REFERENCE" },
          ],
          ratings: { "problem-solving": [3, 2], "technology-use": [3, 3], productivity: [2, 2] },
        },
        {
          id: "b3",
          ageMonths: 0,
          status: "STANDING",
          evidence: [{ id: "b3-e1", kind: "WORK_SAMPLE" }],
          ratings: { "problem-solving": [3, 3, 2], "technology-use": [3, 3, 3] },
        },
        {
          id: "b4",
          ageMonths: 2,
          status: "STANDING",
          evidence: [{ id: "b4-e1", kind: "SPECIFIC_SELF_REPORT" }],
          ratings: { productivity: [2, 2], "business-value": [2, 1] },
        },
      ],
      credentials: [],
    },
  ],
};
