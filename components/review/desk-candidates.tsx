/** One candidate beside the desk, known by number alone. */
export interface CandidateStep {
  readonly applicationId: string;
  readonly number: number;
  /** How many outcomes are rated, of how many; left out where it says nothing. */
  readonly done?: number;
  readonly of?: number;
}

interface DeskCandidatesProps {
  title: string;
  label?: string;
  candidates: readonly CandidateStep[];
  current: string | null;
  onGo: (applicationId: string) => void;
}

/** Candidates by number, each leading to its first open question here. */
export function DeskCandidates({ title, label = title, candidates, current, onGo }: DeskCandidatesProps) {
  return (
    <nav aria-label={label} data-slot="desk-candidates">
      <h2 className="mb-1.5 px-2 text-xs text-sidebar-muted-foreground">{title}</h2>
      <ol>
        {candidates.map(({ applicationId, number, done, of }) => (
          <li key={applicationId}>
            <button
              type="button"
              aria-current={applicationId === current ? "true" : undefined}
              data-done={done === of || undefined}
              onClick={() => onGo(applicationId)}
              className="grid w-full grid-cols-[minmax(0,1fr)_auto] gap-2.5 rounded-md px-2 py-[5px] text-left text-sidebar-muted-foreground hover:text-foreground data-done:text-foreground aria-[current]:bg-sidebar-accent aria-[current]:font-strong aria-[current]:text-foreground touch:min-h-11 touch:items-center"
            >
              <span>Candidate {number}</span>
              {of !== undefined && (
                <span className="tabular-nums">
                  {done} of {of}
                </span>
              )}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
