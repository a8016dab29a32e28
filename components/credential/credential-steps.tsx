import { GENUINENESS_NAMES, type Genuineness } from "@/domain/credential-words";
import { cn } from "@/lib/utils";

interface CredentialStepsProps {
  genuineness: Genuineness;
  /** In how many outcomes it was put to use; 0 is "not yet". */
  usedIn: number;
}

const GENUINE_NOTES: Readonly<Record<Genuineness, string>> = {
  ...GENUINENESS_NAMES,
  ISSUER_VERIFIED: "issuer says so",
  DOCUMENT_SEEN: "document seen",
  STATED: "only stated",
  FOUND_FALSE: "found false",
};

/** What a certificate has come to: genuine, and put to use. */
export function CredentialSteps({ genuineness, usedIn }: CredentialStepsProps) {
  const isUsed = usedIn > 0;
  const steps = [
    {
      name: "Genuine",
      note: GENUINE_NOTES[genuineness],
      dot: genuineness === "ISSUER_VERIFIED" ? "bg-credential" : "border-[1.5px] border-credential",
    },
    {
      name: "Put to use",
      note: isUsed ? `in ${usedIn} ${usedIn === 1 ? "outcome" : "outcomes"}` : "not yet",
      dot: isUsed ? "bg-synergy bg-(image:--hatch)" : "border-[1.5px] border-credential",
    },
  ];
  return (
    <ol className="mt-3 mb-2.5 grid grid-cols-2 text-xs leading-4">
      {steps.map(({ name, note, dot }, index) => (
        <li key={name} className="relative pt-[17px]">
          <i aria-hidden className={cn("absolute top-0 left-0 size-[11px] rounded-full", dot)} />
          {index === 0 ? (
            <i aria-hidden className="absolute top-[5px] right-1 left-[15px] h-px bg-border-strong" />
          ) : null}
          <b className="block">{name}</b>
          <span className="text-muted-foreground">{note}</span>
        </li>
      ))}
    </ol>
  );
}
