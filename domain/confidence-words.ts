import { CONFIDENCES, type Confidence } from "@/domain/scoring/confidence";

/** How sure a reviewer is, as it is said beside a rating. */
export const CONFIDENCE_WORDS: Readonly<Record<Confidence, string>> = {
  LOW: "low",
  MEDIUM: "medium",
  HIGH: "high",
};

/** The one after it, and low after high. `nextConfidence("MEDIUM")` is "HIGH". */
export function nextConfidence(confidence: Confidence): Confidence {
  return CONFIDENCES[(CONFIDENCES.indexOf(confidence) + 1) % CONFIDENCES.length] as Confidence;
}

/** What is added to a level where the reviewer was more or less sure than usual: `besideLevel("LOW")` is ", low confidence". */
export function besideLevel(confidence: Confidence | undefined): string {
  if (confidence === undefined || confidence === "MEDIUM") return "";
  return `, ${CONFIDENCE_WORDS[confidence]} confidence`;
}
