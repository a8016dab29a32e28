/** The words of `text`, split where it starts and stops to differ from `other`: [same, different, same]. */
export function splitDifference(text: string, other: string): readonly [string, string, string] {
  const words = text.split(/(\s+)/);
  const others = other.split(/(\s+)/);
  const most = Math.min(words.length, others.length);
  let start = 0;
  while (start < most && words[start] === others[start]) start += 1;
  let end = 0;
  while (end < most - start && words[words.length - 1 - end] === others[others.length - 1 - end]) end += 1;
  return [
    words.slice(0, start).join(""),
    words.slice(start, words.length - end).join(""),
    words.slice(words.length - end).join(""),
  ];
}

/** A text with the part marked in which it differs from another. */
export function MarkedDifference({ text, other }: { text: string; other: string }) {
  const [before, different, after] = splitDifference(text, other);
  return (
    <span dir="auto" className="whitespace-pre-wrap">
      {before}
      {different ? (
        <mark className="rounded-[2px] bg-attention-subtle text-attention-text">{different}</mark>
      ) : null}
      {after}
    </span>
  );
}
