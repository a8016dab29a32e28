import type { ReviewOrder } from "@/domain/review-order/effective-order";
import { formatDay } from "@/lib/format";

/** The choice of an order as its list says it. */
export const ORDER_CHOICES: readonly { readonly value: "" | ReviewOrder; readonly label: string }[] = [
  { value: "", label: "By criterion from three candidates on" },
  { value: "BY_CRITERION", label: "By criterion, through all candidates" },
  { value: "BY_APPLICATION", label: "One candidate after the other" },
];

export function sayOrder(value: unknown): string {
  return (ORDER_CHOICES.find((choice) => choice.value === (value ?? "")) ?? ORDER_CHOICES[0])?.label ?? "";
}

export function sayDue(value: unknown): string {
  return typeof value === "string" && value !== "" ? formatDay(value) : "no due date";
}

/** `sayNeeded(2)` is "Two …": how many reviews open a candidate to the panel. */
export function sayNeeded(value: unknown): string {
  if (typeof value !== "number") return "The panel opens once all reviews of a candidate are in";
  return value === 1
    ? "The panel opens to each who has handed in"
    : `The panel opens once ${value} reviews of a candidate are in`;
}

/** What each setting is called where two versions of it stand side by side. */
export const REVIEWING_LABELS = {
  reviewOrder: "Order",
  reviewDueOn: "Due on",
  reviewsNeeded: "When the panel opens",
  hidesEmployer: "Employer hidden",
  hidesDates: "Dates hidden",
  requiresCalibration: "Samples first",
} as const;

export const REVIEWING_SAY = {
  reviewOrder: sayOrder,
  reviewDueOn: sayDue,
  reviewsNeeded: sayNeeded,
} as const;
