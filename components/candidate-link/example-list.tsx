import type { CandidateView } from "@/components/candidate-link/page-types";
import { Collapsible, CollapsibleContent, CollapsibleTrigger } from "@/components/ui/collapsible";
import { changeInWords } from "@/domain/change-words";

/** Results as people in this job have told them, so that nobody has to guess what is meant. */
export function ExampleList({ view }: { view: CandidateView }) {
  const { examples } = view.opening;
  if (examples.length === 0) return null;
  return (
    <Collapsible className="mt-3">
      <CollapsibleTrigger>What a result can look like</CollapsibleTrigger>
      <CollapsibleContent>
        <ul className="grid gap-2.5">
          {examples.map((example) => (
            <li key={example.statement} className="border-l-2 border-border-strong pl-3 text-sm">
              {example.statement}{" "}
              <span className="text-muted-foreground">
                {example.metric}: {changeInWords(example)}.
              </span>
            </li>
          ))}
        </ul>
      </CollapsibleContent>
    </Collapsible>
  );
}
