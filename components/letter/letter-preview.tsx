import { Fragment } from "react";
import { LINK_MARK } from "@/domain/message";

interface LetterPreviewProps {
  subject: string;
  text: string;
  /** "As Alina Marsh reads it". */
  label: string;
}

/** A paragraph with the place of the link shown as one; nothing else in it is. */
function Paragraph({ text }: { text: string }) {
  return (
    <p dir="auto" className="whitespace-pre-wrap [overflow-wrap:anywhere]">
      {text.split(LINK_MARK).map((part, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: parts have no other name than their place
        <Fragment key={index}>
          {index > 0 ? <span className="underline underline-offset-[3px]">their own page</span> : null}
          {part}
        </Fragment>
      ))}
    </p>
  );
}

/** A letter as wide as a phone, as it is read. */
export function LetterPreview({ subject, text, label }: LetterPreviewProps) {
  return (
    <section
      aria-label={label}
      className="w-full max-w-[390px] rounded-lg border border-border-strong bg-card px-5 py-5 text-sm [--surface:var(--card)]"
    >
      <p dir="auto" className="mb-4 border-b pb-3 font-strong break-words">
        {subject}
      </p>
      <div className="grid gap-3.5">
        {text.split(/\n{2,}/).map((paragraph, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs have no other name than their place
          <Paragraph key={index} text={paragraph} />
        ))}
      </div>
    </section>
  );
}
