import type { CertificateEffect } from "./certificate-effect";
import { LEAST_REVIEWS } from "./least-reviews";

const count = (value: number) => value.toLocaleString("en-GB");

/** A change in levels with its sign and two decimals: `changeWords(-0.018)` is "−0.02". */
export function changeWords(change: number): string {
  const rounded = Number(change.toFixed(2));
  if (rounded === 0) return "0.00";
  return `${rounded > 0 ? "+" : "−"}${Math.abs(rounded).toFixed(2)}`;
}

/** How many ratings moved, and which way: "9 of 2,140 ratings changed, 8 of them upwards". */
function movedWords({ ratings, raised, lowered }: CertificateEffect): string {
  const moved = raised + lowered;
  if (moved === 0) return `None of ${count(ratings)} ratings changed`;
  const changed = `${count(moved)} of ${count(ratings)} ratings changed`;
  if (raised > 0 && lowered > 0) return `${changed}, ${count(raised)} of them upwards`;
  return `${changed}, ${moved > 1 ? "all of them " : ""}${raised > 0 ? "upwards" : "downwards"}`;
}

/** What the certificates did, in one sentence. */
export function effectFinding(effect: CertificateEffect): string {
  const { reviews, change } = effect;
  if (reviews === 0) return "No review has gone on to the certificates yet";
  if (change === null) return "Too few reviews to say what the certificates change";
  if (change.low > 0) return "Ratings rise once certificates are shown";
  if (change.high < 0) return "Ratings fall once certificates are shown";
  return "Certificates change the ratings little, if at all";
}

/** The counts behind it, and the mean with its range where there are reviews enough. */
export function effectNote(effect: CertificateEffect): string {
  const { reviews, crossed, change } = effect;
  if (reviews === 0)
    return "Once reviewers have seen the certificates and confirmed their ratings, what moved stands here.";
  const confirmed = `${count(reviews)} confirmed ${reviews === 1 ? "review" : "reviews"}`;
  const sentences = [`${movedWords(effect)}, in ${confirmed}.`];
  if (crossed > 0) {
    sentences.push(`${count(crossed)} more went between “no evidence” and a level, which is in no mean.`);
  }
  if (change === null)
    sentences.push(`From ${LEAST_REVIEWS} reviews on, the mean change is given with its range.`);
  else if (effect.raised + effect.lowered > 0) {
    const range = `${changeWords(change.low)} to ${changeWords(change.high)}`;
    sentences.push(`The mean change is ${changeWords(change.mean)} levels, range ${range}.`);
  }
  return sentences.join(" ");
}
