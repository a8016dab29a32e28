import type { Reference } from "@/domain/calibration/sample";
import type { RouterOutputs } from "@/lib/trpc-client";

export type CalibrationDesk = RouterOutputs["calibration"]["get"];
export type ShownSample = CalibrationDesk["samples"][number];

/** A sample whose reference levels are open. */
export type OpenedSample = ShownSample & { readonly opened: { readonly references: readonly Reference[] } };

export function isOpened(sample: ShownSample): sample is OpenedSample {
  return sample.opened !== null;
}

/** The criteria's names by key, as sentences on differences need them. */
export function criterionNames({ criteria }: CalibrationDesk): ReadonlyMap<string, string> {
  return new Map(criteria.map(({ id, name }) => [id, name]));
}
