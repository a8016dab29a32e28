import type { BalanceSide } from "./balance-geometry";
import { pointsText } from "./number-words";

/** Within this of even odds nobody would see a tilt. */
const LEVEL = 0.05;

/** What a person would say of the drawing. Example: "A balance. Left, … with 1.7 points. … It tips to the right." */
export function balanceSentence(left: BalanceSide, right: BalanceSide, probability: number): string {
  const side = probability > 0.5 ? "right" : "left";
  const isSure = probability >= 0.8 || probability <= 0.2;
  const tilt =
    Math.abs(probability - 0.5) < LEVEL
      ? "It is level."
      : `It tips ${isSure ? "" : "slightly "}to the ${side}.`;
  const said = (who: BalanceSide) => `${who.name} with ${pointsText(who.support)} points`;
  return `A balance. Left, ${said(left)}. Right, ${said(right)}. ${tilt}`;
}
