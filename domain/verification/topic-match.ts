/** Words that stand in too many names to say that two things are about the same. */
const COMMON = new Set(
  (
    "a an and the of for in on to with by from at or as is ai skill skills learning course courses badge certificate " +
    "certification certified training trained professional basics basic fundamentals introduction introductory " +
    "advanced level program programme degree work working use using team teams role business development management " +
    "knowledge experience foundations essentials practice practices research"
  ).split(" "),
);

const tokensOf = (text: string): readonly string[] =>
  text
    .normalize("NFKD")
    .toLowerCase()
    .match(/[\p{L}\p{N}+#]+/gu) ?? [];

/**
 * Whether a topic's words stand in a text one after another. A topic made only of common words matches nothing.
 * `namesTopic("We want better prompt engineering.", "Prompt Engineering")` is true.
 */
export function namesTopic(text: string, topic: string): boolean {
  const sought = tokensOf(topic);
  if (!sought.some((token) => token.length > 3 && !COMMON.has(token))) return false;
  const given = tokensOf(text);
  return given.some((_, at) => sought.every((token, offset) => given[at + offset] === token));
}
