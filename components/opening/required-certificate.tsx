import { cn } from "@/lib/utils";

interface RequiredCertificateProps {
  certificate: string;
  reason: string;
  className?: string;
}

/**
 * What a role requires and what for, where people enter, rate and rank. It speaks of the role, never of whether this
 * person has it.
 */
export function RequiredCertificate({ certificate, reason, className }: RequiredCertificateProps) {
  if (certificate === "") return null;
  return (
    <p data-slot="required-certificate" className={cn("text-sm break-words", className)}>
      <span className="text-muted-foreground">This role requires </span>
      <b dir="auto">{certificate}</b>
      <span className="text-muted-foreground">. What it is for: </span>
      <span dir="auto">{reason}</span>
    </p>
  );
}
