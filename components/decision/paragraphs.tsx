/** Text as it was written: an empty line parts paragraphs, and lines stay lines. */
export function Paragraphs({ text }: { text: string }) {
  const paragraphs = text.split(/\n{2,}/);
  return (
    <div className="grid max-w-[640px] gap-3 text-md leading-[1.625rem] text-pretty">
      {paragraphs.map((paragraph, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the text is frozen, so that places do not move
        <p key={index} dir="auto" className="break-words whitespace-pre-line">
          {paragraph}
        </p>
      ))}
    </div>
  );
}
