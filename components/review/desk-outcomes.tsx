import { BlindText } from "@/components/review/blind-text";
import { levelText } from "@/components/review/level-text";
import type { Answer } from "@/domain/review-answer";

interface DeskOutcomesProps {
  title: string;
  outcomes: readonly { readonly id: string; readonly statement: string }[];
  answerOn: (outcomeId: string) => Answer;
  current: string | null;
  onGo: (outcomeId: string) => void;
}

/** The outcomes on this criterion with the levels given so far; blank where nothing is answered. */
export function DeskOutcomes({ title, outcomes, answerOn, current, onGo }: DeskOutcomesProps) {
  return (
    <nav aria-label={`Outcomes on ${title}`} data-slot="desk-outcomes">
      <h2 className="mb-1.5 px-2 text-xs text-sidebar-muted-foreground">{title}</h2>
      <ol>
        {outcomes.map(({ id, statement }) => {
          const { level } = answerOn(id);
          return (
            <li key={id}>
              <button
                type="button"
                aria-current={id === current ? "true" : undefined}
                data-done={level !== undefined || undefined}
                onClick={() => onGo(id)}
                className="grid w-full grid-cols-[minmax(0,1fr)_auto] gap-2.5 rounded-md px-2 py-[7px] text-left text-sidebar-muted-foreground hover:text-foreground data-done:text-foreground aria-[current]:bg-sidebar-accent aria-[current]:font-strong aria-[current]:text-foreground touch:min-h-11"
              >
                <span className="line-clamp-2 break-words">
                  <BlindText>{statement}</BlindText>
                </span>
                <span className="min-w-[18px] text-right tabular-nums">{levelText(level)}</span>
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
