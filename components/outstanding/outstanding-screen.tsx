"use client";

import { useQuery } from "@tanstack/react-query";
import { ReopenedList } from "@/components/credential/reopened-list";
import { OutstandingRow } from "@/components/outstanding/outstanding-row";
import { PageFrame } from "@/components/shell/page-frame";
import { LockedNotice } from "@/components/word/locked-notice";
import { PageFinding } from "@/components/word/page-finding";
import { askedWords } from "@/domain/missing-evidence/asked-words";
import { PERMISSIONS } from "@/domain/permission-table";
import { countWordFirst } from "@/domain/ranking/count-word";
import { useTRPC } from "@/lib/trpc-client";

const CRUMBS = [{ label: "Outstanding" }];

/** Everything people outside were asked for and have not answered, the longest waiting first. */
export function OutstandingScreen() {
  const trpc = useTRPC();
  const { data, isError } = useQuery({ ...trpc.evidenceRequest.outstanding.queryOptions(), retry: false });
  if (isError) {
    return (
      <PageFrame crumbs={CRUMBS}>
        <LockedNotice>{PERMISSIONS["evidenceRequest.list"].sentence}</LockedNotice>
      </PageFrame>
    );
  }
  if (!data) return <PageFrame crumbs={CRUMBS}>{null}</PageFrame>;
  const { items, at } = data;
  const [oldest] = items;
  if (!oldest) {
    return (
      <PageFrame crumbs={CRUMBS}>
        <PageFinding note="What you ask candidates and referees for waits here until it comes.">
          Nothing is outstanding
        </PageFinding>
        <ReopenedList />
      </PageFrame>
    );
  }
  const count = items.length;
  return (
    <PageFrame crumbs={CRUMBS}>
      <PageFinding
        note={`The longest, ${oldest.waitsFor}, was asked ${askedWords(oldest.askedAt, at)}. One reminder goes out by itself where mail is set up.`}
      >
        {countWordFirst(count)} {count === 1 ? "answer is" : "answers are"} outstanding
      </PageFinding>
      <ul aria-label="Outstanding" className="mt-6 max-w-[820px] border-b border-border">
        {items.map((item) => (
          <OutstandingRow key={`${item.kind} ${item.id}`} item={item} at={at} />
        ))}
      </ul>
      <ReopenedList />
    </PageFrame>
  );
}
