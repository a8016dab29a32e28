/** How well a person knows the field the job is in, level 0 first; asked once a review, and rated 0 to 4. */
export const EXPERTISE_LEVELS = [
  "No sign of knowing this field",
  "Knows its words",
  "Can do the usual work in it",
  "Spots what others miss",
  "Others would ask them",
] as const;
