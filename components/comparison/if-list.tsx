import { Verdict } from "@/components/word/verdict";
import type { IfLine } from "@/domain/comparison/if-words";

/** What the verdict would be if something else were so. */
export function IfList({ lines }: { lines: readonly IfLine[] }) {
  return (
    <ul className="mt-3 text-sm leading-[1.125rem]">
      {lines.map(({ whatIf, supposed, kind, verdict }) => (
        <li key={whatIf} className="flex items-baseline justify-between gap-3 border-t border-border py-2">
          <span>{supposed}</span>
          <Verdict kind={kind} className="shrink-0 tabular-nums">
            {verdict}
          </Verdict>
        </li>
      ))}
    </ul>
  );
}
