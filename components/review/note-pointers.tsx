import { Button } from "@/components/ui/button";
import { Kbd } from "@/components/ui/kbd";
import { type AskedOfNote, pointsAt } from "@/domain/review-note";

const ASKED_WORDS: Readonly<Record<AskedOfNote, string>> = {
  NOTE: "Above 2, say what shows it. It can be handed in once there is a note.",
  POINTER: "Above 2, say which evidence shows it.",
};

interface NotePointersProps {
  asked: AskedOfNote;
  note: string;
  /** What the evidence of this outcome is called. */
  evidence: readonly string[];
  onPoint: (evidence: string) => void;
}

/** What a level above 2 still asks of its note, and the evidence by name, which one key puts into it. */
export function NotePointers({ asked, note, evidence, onPoint }: NotePointersProps) {
  return (
    <div className="mt-1.5 grid gap-1.5">
      <p role="status" className="section-note">
        {ASKED_WORDS[asked]}
      </p>
      <ul aria-label="Evidence to name in the note" className="flex flex-wrap gap-1.5">
        {evidence.map((name, index) => (
          <li key={name} className="min-w-0">
            <Button
              size="sm"
              className="max-w-full"
              disabled={pointsAt(note, [name])}
              onClick={() => onPoint(name)}
            >
              <span className="truncate">{name}</span>
              {index === 0 && (
                <Kbd aria-hidden className="touch:hidden">
                  P
                </Kbd>
              )}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
