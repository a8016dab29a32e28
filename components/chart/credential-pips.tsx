import { cn } from "@/lib/utils";

type CredentialPipsProps = {
  /** How many certificates there are, and how many of them the issuer confirmed. */
  total: number;
  confirmed: number;
  className?: string;
};

/** One dot per certificate, filled when the issuer confirmed it. */
export function CredentialPips({ total, confirmed, className }: CredentialPipsProps) {
  if (total === 0) return null;
  const words = `${total} ${total === 1 ? "certificate" : "certificates"}, ${confirmed} confirmed by the issuer`;
  return (
    <span
      data-slot="credential-pips"
      role="img"
      aria-label={words}
      title={words}
      className={cn("credential-pips", className)}
    >
      {Array.from({ length: total }, (_, pip) => pip).map((pip) => (
        <i key={pip} className={pip < confirmed ? undefined : "hollow"} />
      ))}
    </span>
  );
}
