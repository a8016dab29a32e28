import type { Template } from "@/components/opening/brief-prompts";
import { Panel } from "@/components/ui/panel";
import { formatNumber } from "@/lib/format";

/** What results look like in this job; beside the brief, to write it by. */
export function TemplateExamples({ template }: { template: Template }) {
  if (template.outcomes.length === 0) return null;
  return (
    <Panel title="What results look like">
      <ul className="grid gap-3">
        {template.outcomes.map(({ statement, metric, unit, baseline, after }) => (
          <li key={statement}>
            {statement}
            <span className="mt-0.5 block text-xs text-muted-foreground tabular-nums">
              {metric}, {unit}: {formatNumber(baseline)} → {formatNumber(after)}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
