import { type Hit, hitsOf } from "@/domain/unmasked/hit";

const ENDINGS =
  "com|org|net|edu|io|ai|dev|app|me|info|eu|uk|ie|de|at|ch|fr|it|es|pt|nl|be|pl|se|no|dk|fi|in|us|ca|au|example";

const PATTERNS: readonly RegExp[] = [
  // "@chianer", and what is left of an address.
  /(?<![\p{L}\p{N}])@[\p{L}\p{N}_][\p{L}\p{N}_.-]+/gu,
  // "code.example/chianer", without its scheme.
  new RegExp(
    `(?<![\\p{L}\\p{N}.@-])(?:[a-z0-9][a-z0-9-]*\\.)+(?:${ENDINGS})(?![\\p{L}\\p{N}])(?:/[^\\s<>"')\\]]*)?`,
    "giu",
  ),
  // "github chianer", "LinkedIn: in/chianer".
  /(?<![\p{L}\p{N}])(?:github|gitlab|linkedin|xing|kaggle|medium|twitter|orcid)(?:\s*[:/]\s*|\s+(?=\S*[\d_/-]))[\p{L}\p{N}_./-]+/giu,
  // A telephone number nobody entered.
  /(?<![\p{L}\p{N}])(?:\+|00)\d[\d\s().-]{6,}\d/gu,
];

/** What leads to a profile or a person: handles, addresses without a scheme, telephone numbers. */
export function findHandles(text: string): Hit[] {
  return PATTERNS.flatMap((pattern) => hitsOf("HANDLE", pattern, text));
}
