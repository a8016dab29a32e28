import { anchorsOf, CANNOT_TELL, type FollowUpQuestion } from "@/domain/follow-up/questions";

interface Answer {
  readonly key: string;
  readonly level: number | null;
}

/** "3, More than the work asks for", or "Cannot tell". */
export function levelWords({ key, level }: Answer): string {
  return level === null ? CANNOT_TELL : `${level}, ${anchorsOf(key)[level] ?? ""}`;
}

/** All answers in words, a line each, as two versions are set side by side. */
export function answersWords(answers: readonly Answer[], questions: readonly FollowUpQuestion[]): string {
  return questions
    .flatMap(({ key, name }) => {
      const given = answers.find((answer) => answer.key === key);
      return given ? [`${name}: ${levelWords(given)}`] : [];
    })
    .join("\n");
}
