import { z } from "zod";

// PostgreSQL cannot store U+0000, nor half of a character of two (\p{Cs}: an emoji cut in the middle); and no other control
// character belongs in what people write.
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are exactly what is looked for
const UNSTORABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\p{Cs}]/u;

/** Text that can be stored, trimmed, of at most `max` characters. */
export function bounded(max: number) {
  return z
    .string()
    .trim()
    .max(max, { error: `At most ${max.toLocaleString("en-GB")} characters.` })
    .refine((value) => !UNSTORABLE.test(value), {
      error: "This contains a character that cannot be stored.",
    });
}

/** One line, such as a name or a title: 1 to 120 characters after trimming. */
export const requiredLine = bounded(120).min(1, { error: "Please fill this in." });

/** One line that may stay empty: up to 120 characters. */
export const optionalLine = bounded(120);

/** A few sentences: 1 to 4,000 characters. */
export const requiredText = bounded(4000).min(1, { error: "Please fill this in." });

/** A few sentences that may stay empty: up to 4,000 characters. */
export const optionalText = bounded(4000);

/** A statement of one or two sentences: 8 to 300 characters. */
export const statementText = bounded(300).min(8, { error: "Say in one sentence what changed." });

/** A web address that may stay empty; http and https only, so that a link can never run a script. */
export const optionalLink = bounded(2000).refine((value) => value === "" || /^https?:\/\/\S+$/i.test(value), {
  error: "A link starts with https:// or http://.",
});

/** An e-mail address in lower case, up to 254 characters. */
export const emailAddress = z
  .string()
  .trim()
  .toLowerCase()
  .max(254, { error: "At most 254 characters." })
  .pipe(z.email({ error: "This is not an e-mail address." }));

/** An e-mail address that may stay empty. */
export const optionalEmail = z.union([z.literal(""), emailAddress]);
