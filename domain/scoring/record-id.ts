import { z } from "zod";

/** Identifier of a candidate, outcome, piece of evidence, credential or criterion. Example: `"b1"`. */
export const recordId = z
  .string()
  .min(1, "an id must not be empty")
  .max(200, "an id has at most 200 characters")
  // As a key of a JSON object it would vanish on the way.
  .refine((id) => id !== "__proto__", "this id cannot be used");
