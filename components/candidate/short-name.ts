import { shortNames } from "@/domain/comparison/short-names";

/** What a person is called on a form: their first name, or their number while the name is withheld. */
export function shortNameOf(name: string | null, number: number): string {
  return name ? (shortNames([name])[0] ?? name) : `Candidate ${number}`;
}
