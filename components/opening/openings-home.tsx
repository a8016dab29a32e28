"use client";

import { useSuspenseQuery } from "@tanstack/react-query";
import { Plus } from "lucide-react";
import Link from "next/link";
import { NewsPanel } from "@/components/opening/news-panel";
import { OpeningsSection } from "@/components/opening/openings-section";
import { TodoList } from "@/components/opening/todo-list";
import { Button } from "@/components/ui/button";
import { PageFinding } from "@/components/word/page-finding";
import { homeFinding } from "@/domain/home/home-finding";
import { useTRPC } from "@/lib/trpc-client";
import { cn } from "@/lib/utils";

/** Where a person starts: what needs them, what happened, and all openings. */
export function OpeningsHome() {
  const trpc = useTRPC();
  const { data: home } = useSuspenseQuery(trpc.home.get.queryOptions());
  if (home.isEmpty) return <NoOpenings canCreate={home.canCreate} />;
  const more = home.count - home.todos.length;
  return (
    <>
      <div
        className={cn(
          "grid items-start gap-x-12 gap-y-8",
          home.news && "rail:grid-cols-[minmax(0,1fr)_var(--rail-width)]",
        )}
      >
        <section aria-label="Today">
          <PageFinding>{homeFinding(home.count)}</PageFinding>
          {home.todos.length > 0 ? <TodoList todos={home.todos} /> : null}
          {more > 0 ? (
            <p className="section-note mt-3">And {more} more, on the pages of the openings below.</p>
          ) : null}
        </section>
        {home.news ? <NewsPanel news={home.news} /> : null}
      </div>
      <OpeningsSection canCreate={home.canCreate} />
    </>
  );
}

function NoOpenings({ canCreate }: { canCreate: boolean }) {
  return (
    <div className="py-6">
      <PageFinding
        note={
          canCreate
            ? "A role starts from a template: what it is for, what holds the team back, and how success is measured. Then come the candidates, and what they have demonstrably done."
            : "You see a role here as soon as you are on its panel."
        }
      >
        No openings yet
      </PageFinding>
      {canCreate ? (
        <Button asChild variant="primary" className="mt-4">
          <Link href="/openings/new">
            <Plus aria-hidden />
            New opening
          </Link>
        </Button>
      ) : null}
    </div>
  );
}
