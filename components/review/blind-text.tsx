import { partsOfMasked } from "@/domain/blinding-mask";

/** What is out of sight in a blind review: hatched, and named for those who hear it. */
function Redacted({ label }: { label: string }) {
  return (
    <span
      data-slot="redacted"
      role="img"
      aria-label={label}
      title={label}
      className="inline-block h-[13px] w-[58px] rounded-[2px] border border-border-strong align-[-1.5px] [background:repeating-linear-gradient(135deg,var(--border-strong)_0_1.5px,transparent_1.5px_4px)]"
    />
  );
}

/** A text of a blind review, with what is hidden in it drawn as such. */
export function BlindText({ children }: { children: string }) {
  return partsOfMasked(children).map((part, index) =>
    typeof part === "string" ? (
      part
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text never change places
      <Redacted key={index} label={part.hidden} />
    ),
  );
}
