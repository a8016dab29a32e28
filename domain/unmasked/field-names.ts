import type { TextField } from "@/domain/unmasked/finding";

/** What each text is called beside the outcome it belongs to. */
export const TEXT_FIELD_NAMES: Readonly<Record<TextField, string>> = {
  statement: "the statement",
  metric: "what was measured",
  unit: "the unit",
  aiPart: "AI’s part",
  ownPart: "own part",
  limits: "limits",
  statusNote: "why it was found false",
  title: "evidence, its title",
  description: "evidence, its description",
  checkNote: "evidence, the note of a check",
  fileName: "the name of a file",
};
