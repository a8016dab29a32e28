import { useId } from "react";
import type { RankingView } from "@/components/ranking/use-ranking-view";
import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/input";
import { NativeSelect } from "@/components/ui/native-select";
import { FACET_WORDS } from "@/domain/ranking/filter-words";
import { FACET_KEYS, isEverybody } from "@/domain/ranking/row-filter";

/** Nobody brings more outcomes than can be reviewed. */
const MOST_OUTCOMES = 50;

/** What the rows are narrowed down to. Follows at once; nothing to apply. */
export function FilterMenu({ view }: { view: RankingView }) {
  const { filter, setFilter, clearFilter } = view;
  const id = useId();
  return (
    <>
      {FACET_KEYS.map((facet) => {
        const { name, sides } = FACET_WORDS[facet];
        return (
          <div key={facet} className="grid gap-1">
            <label htmlFor={`${id}${facet}`} className="text-xs text-muted-foreground">
              {name}
            </label>
            <NativeSelect
              id={`${id}${facet}`}
              value={filter[facet] ?? ""}
              onChange={(event) => setFilter({ [facet]: event.target.value || null })}
            >
              <option value="">All</option>
              {Object.entries(sides).map(([side, words]) => (
                <option key={side} value={side}>
                  {words}
                </option>
              ))}
            </NativeSelect>
          </div>
        );
      })}
      <div className="flex items-center justify-between gap-3">
        <label htmlFor={`${id}outcomes`} className="text-xs text-muted-foreground">
          Outcomes, at least
        </label>
        <Input
          id={`${id}outcomes`}
          type="number"
          inputMode="numeric"
          min={0}
          max={MOST_OUTCOMES}
          value={filter.outcomes === 0 ? "" : filter.outcomes}
          onChange={({ target }) =>
            setFilter({ outcomes: Math.min(MOST_OUTCOMES, Math.max(0, Math.floor(Number(target.value)))) })
          }
          className="w-20 text-right tabular-nums"
        />
      </div>
      <Button onClick={clearFilter} disabled={isEverybody(filter)}>
        Show everybody
      </Button>
    </>
  );
}
