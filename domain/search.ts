import { z } from "zod";
import { optionalLine } from "@/domain/text";

/** What is looked for: up to 120 characters; fewer than two find nothing. */
export const searchInput = z.object({
  text: optionalLine,
});
export type SearchInput = z.infer<typeof searchInput>;

/** The words of a search as one LIKE pattern, with its own wildcards taken literally. `likePattern("50%")` is `%50\%%`. */
export function likePattern(text: string): string {
  return `%${text.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
}
