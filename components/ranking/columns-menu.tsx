import type { RankingView } from "@/components/ranking/use-ranking-view";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { DEFAULT_COLUMNS, type ShownColumn } from "@/domain/ranking/shown-columns";

interface ColumnsMenuProps {
  view: RankingView;
  possible: readonly ShownColumn[];
}

/** Which columns stand beside place, name, range and support, which always do. */
export function ColumnsMenu({ view, possible }: ColumnsMenuProps) {
  const { columns, setColumns } = view;
  const choose = (column: ShownColumn, isShown: boolean) => {
    const wanted = possible.filter(({ key }) => (key === column.key ? isShown : columns.includes(key)));
    setColumns(wanted.map(({ key }) => key));
  };
  return (
    <>
      <p className="section-note">Place, range and support always show.</p>
      <ul className="grid gap-2">
        {possible.map((column, index) => (
          <li key={column.key}>
            {column.criterion !== null && possible[index - 1]?.criterion === null ? (
              <p className="mt-1 mb-2 text-xs text-muted-foreground">Support on one criterion, 0 to 100</p>
            ) : null}
            {/* biome-ignore lint/a11y/noLabelWithoutControl: the checkbox renders the input */}
            <label className="flex min-h-6 items-center gap-2">
              <Checkbox
                checked={columns.includes(column.key)}
                onCheckedChange={(isShown) => choose(column, isShown)}
              />
              <span className="min-w-0 break-words">{column.name}</span>
            </label>
          </li>
        ))}
      </ul>
      <Button onClick={() => setColumns(DEFAULT_COLUMNS)}>As usual</Button>
    </>
  );
}
