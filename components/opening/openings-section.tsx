"use client";

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Plus } from "lucide-react";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { OpeningsTable } from "@/components/opening/openings-table";
import { TABS, useOpeningsView } from "@/components/opening/use-openings-view";
import { useKeys } from "@/components/shell/use-keys";
import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/input";
import { Kbd } from "@/components/ui/kbd";
import { tabClass } from "@/components/ui/tab-class";
import { EmptyState } from "@/components/word/empty-state";
import { ErrorNotice } from "@/components/word/error-notice";
import { RowSkeleton } from "@/components/word/row-skeleton";
import { orderOpenings } from "@/domain/opening-list/order-openings";
import { useTRPC } from "@/lib/trpc-client";

const LABELS = { open: "Open", mine: "Mine", decided: "Decided", archived: "Archived" };

const EMPTY = {
  open: "No role is open",
  mine: "No opening is yours",
  decided: "Nothing decided yet",
  archived: "Nothing in the archive",
};

/** The openings as a table, in tabs. */
export function OpeningsSection({ canCreate }: { canCreate: boolean }) {
  const trpc = useTRPC();
  const router = useRouter();
  const view = useOpeningsView();
  const query = useQuery({
    ...trpc.opening.list.queryOptions({ tab: view.tab }),
    placeholderData: keepPreviousData,
  });
  useKeys({ n: () => router.push("/openings/new") }, { enabled: canCreate });
  const { data } = query;
  const rows = data ? orderOpenings(data.rows, { find: view.find, sort: view.sort, isUp: view.up }) : [];
  return (
    <section aria-label="Openings" className="mt-11">
      <div className="mb-3.5 flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
        <nav aria-label="Which openings" className="flex gap-5 overflow-x-auto text-sm">
          {TABS.map((tab) => (
            <button
              key={tab}
              type="button"
              className={tabClass}
              aria-current={view.tab === tab ? "true" : undefined}
              onClick={() => view.setTab(tab)}
            >
              {LABELS[tab]}
              <span className="font-normal text-muted-foreground tabular-nums">{data?.counts[tab]}</span>
            </button>
          ))}
        </nav>
        <div className="flex items-center gap-2 max-sm:w-full">
          <Input
            type="search"
            aria-label="Find an opening"
            placeholder="Find an opening"
            className="h-8 w-44 max-sm:w-full"
            value={view.find}
            onChange={(event) => view.setFind(event.target.value)}
          />
          {canCreate ? (
            <Button asChild>
              <Link href="/openings/new">
                <Plus aria-hidden />
                New opening <Kbd>N</Kbd>
              </Link>
            </Button>
          ) : null}
        </div>
      </div>
      {query.isPending ? <RowSkeleton rows={4} label="Loading the openings" /> : null}
      {query.isError ? (
        <ErrorNotice what="The openings did not load." onRetry={() => query.refetch()} />
      ) : null}
      {rows.length > 0 ? <OpeningsTable rows={rows} view={view} /> : null}
      {data && rows.length === 0 ? (
        <EmptyState title={data.rows.length > 0 ? "No opening is called that" : EMPTY[view.tab]}>
          {data.rows.length > 0 ? "Try another word of its title, place or hiring manager." : null}
        </EmptyState>
      ) : null}
    </section>
  );
}
