import dynamic from "next/dynamic";
import { useId } from "react";
import { ToolbarMenu } from "@/components/ranking/toolbar-menu";
import type { RankingView } from "@/components/ranking/use-ranking-view";
import { Input } from "@/components/ui/input";
import { NativeSelect } from "@/components/ui/native-select";
import { HueKey } from "@/components/word/hue-key";
import type { RankingSort } from "@/domain/ranking/ranking-order";
import { countWanted } from "@/domain/ranking/row-filter";
import { GROUP_NAMES, RANKING_GROUPS, type RankingGroup } from "@/domain/ranking/row-groups";
import type { ShownColumn } from "@/domain/ranking/shown-columns";

const FilterMenu = dynamic(() =>
  import("@/components/ranking/filter-menu").then((module) => module.FilterMenu),
);
const ColumnsMenu = dynamic(() =>
  import("@/components/ranking/columns-menu").then((module) => module.ColumnsMenu),
);
const SavedViews = dynamic(() =>
  import("@/components/ranking/saved-views").then((module) => module.SavedViews),
);

interface RankingToolbarProps {
  openingId: string;
  view: RankingView;
  possible: readonly ShownColumn[];
  shown: readonly ShownColumn[];
}

/** What the hues mean, and what of the table is shown and how. */
export function RankingToolbar({ openingId, view, possible, shown }: RankingToolbarProps) {
  const groupId = useId();
  return (
    <div className="mt-3 mb-[18px] grid gap-3">
      <HueKey show={["outcome", "unchecked", "credential", "synergy", "range"]} wording="long" />
      <div className="relative flex flex-wrap items-center gap-2 print:hidden">
        <Input
          type="search"
          value={view.filter.find}
          onChange={(event) => view.setFilter({ find: event.target.value })}
          aria-label="Find a name"
          placeholder="Find a name"
          className="w-40 max-sm:w-full"
        />
        <ToolbarMenu label="Filter" count={countWanted(view.filter)}>
          {() => <FilterMenu view={view} />}
        </ToolbarMenu>
        <ToolbarMenu label="Columns">{() => <ColumnsMenu view={view} possible={possible} />}</ToolbarMenu>
        <ToolbarMenu label="Views">
          {(close) => <SavedViews openingId={openingId} view={view} onOpened={close} />}
        </ToolbarMenu>
        <label htmlFor={groupId} className="ml-auto text-xs text-muted-foreground max-sm:ml-0">
          Group by
        </label>
        <span className="w-44 max-sm:flex-1">
          <NativeSelect
            id={groupId}
            value={view.group}
            onChange={(event) => view.groupBy(event.target.value as RankingGroup)}
          >
            {RANKING_GROUPS.map((group) => (
              <option key={group} value={group}>
                {GROUP_NAMES[group]}
              </option>
            ))}
          </NativeSelect>
        </span>
        <SortSelect view={view} shown={shown} />
      </div>
    </div>
  );
}

/** On a phone there is no head of the table to sort by. */
function SortSelect({ view, shown }: Pick<RankingToolbarProps, "view" | "shown">) {
  return (
    <span className="w-32 sm:hidden">
      <NativeSelect
        aria-label="Sort by"
        value={view.sort}
        onChange={(event) => view.sortBy(event.target.value as RankingSort)}
      >
        <option value="place">Place</option>
        <option value="name">Name</option>
        <option value="support">Support</option>
        {shown.map(({ key, name }) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
      </NativeSelect>
    </span>
  );
}
