import type { RankingView } from "@/components/ranking/use-ranking-view";
import { Input } from "@/components/ui/input";
import { NativeSelect } from "@/components/ui/native-select";
import { HueKey } from "@/components/word/hue-key";
import type { RankingSort } from "@/domain/ranking/ranking-order";

const SORT_NAMES: Record<RankingSort, string> = {
  place: "Place",
  name: "Name",
  support: "Support",
  outcomes: "Evidence",
  reviews: "Reviews",
};

/** What the hues mean, and what of the table is shown. */
export function RankingToolbar({ view }: { view: RankingView }) {
  return (
    <div className="mt-3 mb-[18px] flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
      <HueKey show={["outcome", "unchecked", "credential", "synergy", "range"]} wording="long" />
      <div className="flex items-center gap-2 max-sm:w-full print:hidden">
        <Input
          type="search"
          value={view.find}
          onChange={(event) => view.setFind(event.target.value)}
          aria-label="Find a name"
          placeholder="Find a name"
          className="h-7 w-32 max-sm:w-full max-sm:flex-1"
        />
        <span className="w-32 sm:hidden">
          <NativeSelect
            aria-label="Sort by"
            value={view.sort}
            onChange={(event) => view.sortBy(event.target.value as RankingSort)}
          >
            {Object.entries(SORT_NAMES).map(([sort, name]) => (
              <option key={sort} value={sort}>
                {name}
              </option>
            ))}
          </NativeSelect>
        </span>
      </div>
    </div>
  );
}
