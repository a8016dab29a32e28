import { genuineStep, type StepProof, theirsStep } from "@/domain/credential-proof/certificate-steps";
import type { Genuineness } from "@/domain/credential-words";
import { cn } from "@/lib/utils";

interface CredentialStepsProps {
  genuineness: Genuineness;
  /** The badge behind it; null where none was added. */
  proof: StepProof | null;
  /** In how many outcomes it was put to use; 0 is "not yet". */
  usedIn: number;
}

const dotOf = (isYes: boolean) => (isYes ? "bg-credential" : "border-[1.5px] border-credential");

/** What a certificate has come to: genuine, theirs, and put to use. Each is a question of its own. */
export function CredentialSteps({ genuineness, proof, usedIn }: CredentialStepsProps) {
  const isUsed = usedIn > 0;
  const genuine = genuineStep(genuineness, proof);
  const theirs = theirsStep(proof);
  const steps = [
    { name: "Genuine", note: genuine.note, dot: dotOf(genuine.isYes) },
    { name: "Theirs", note: theirs.note, dot: dotOf(theirs.isYes) },
    {
      name: "Put to use",
      note: isUsed ? `in ${usedIn} ${usedIn === 1 ? "outcome" : "outcomes"}` : "not yet",
      dot: isUsed ? "bg-synergy bg-(image:--hatch)" : dotOf(false),
    },
  ];
  return (
    <ol className="mt-3 mb-2.5 grid grid-cols-3 text-xs leading-4">
      {steps.map(({ name, note, dot }, index) => (
        <li key={name} className="relative min-w-0 pt-[17px] pr-2">
          <i aria-hidden className={cn("absolute top-0 left-0 size-[11px] rounded-full", dot)} />
          {index < steps.length - 1 ? (
            <i aria-hidden className="absolute top-[5px] right-1 left-[15px] h-px bg-border-strong" />
          ) : null}
          <b className="block">{name}</b>
          <span className="break-words text-muted-foreground">{note}</span>
        </li>
      ))}
    </ol>
  );
}
