import { ExternalLink } from "lucide-react";

/** A link out, http or https only, opened without handing this page over. Nothing where there is none. */
export function EvidenceLink({ link }: { link: string }) {
  if (!/^https?:\/\//i.test(link)) return null;
  return (
    <a
      href={link}
      target="_blank"
      rel="noopener noreferrer"
      className="link flex w-fit max-w-full items-baseline gap-1.5 text-sm break-all"
    >
      {link}
      <ExternalLink aria-label="opens in a new tab" className="size-3 shrink-0 stroke-[1.5]" />
    </a>
  );
}
