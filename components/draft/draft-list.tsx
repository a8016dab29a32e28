"use client";

import { useSuspenseQuery } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useRef } from "react";
import { DraftItem } from "@/components/draft/draft-item";
import { useDraftEnd, type WaitingDraft } from "@/components/draft/use-draft-end";
import { useKeys } from "@/components/shell/use-keys";
import { KeyHints } from "@/components/word/key-hints";
import { SectionTitle } from "@/components/word/section-title";
import { useTRPC } from "@/lib/trpc-client";

const HINTS = [
  { keys: ["J", "K"], does: "move" },
  { keys: ["C"], does: "confirm" },
  { keys: ["E"], does: "edit" },
  { keys: ["X"], does: "discard" },
];

/** The drafts that wait for somebody to confirm them, one by one, by mouse or by key. Nothing where none waits. */
export function DraftList({ applicationId, base }: { applicationId: string; base: string }) {
  const trpc = useTRPC();
  const router = useRouter();
  const list = useRef<HTMLUListElement>(null);
  const { data } = useSuspenseQuery(trpc.draft.list.queryOptions({ applicationId }));
  const { drafts } = data;
  const editAt = ({ id }: WaitingDraft) => `${base}/outcomes/drafts/${id}`;
  const end = useDraftEnd(applicationId, editAt);

  const rows = () => Array.from(list.current?.querySelectorAll<HTMLElement>("[data-draft]") ?? []);
  const current = () => rows().findIndex((row) => row.contains(document.activeElement));

  function focusAt(place: number) {
    const all = rows();
    const row = all[Math.min(all.length - 1, Math.max(0, place))];
    row?.focus({ preventScroll: true });
    row?.scrollIntoView({ block: "nearest" });
  }

  /** Does it to a draft; whoever works by key goes on with the one that takes its place. */
  async function settle(draft: WaitingDraft | undefined, how: "confirm" | "discard") {
    if (!draft || end.isBusy) return;
    const at = current();
    await end[how](draft);
    if (at >= 0) requestAnimationFrame(() => focusAt(at));
  }

  const edit = (draft: WaitingDraft | undefined) => draft && router.push(editAt(draft));
  useKeys(
    {
      j: () => focusAt(current() + 1),
      k: () => focusAt(current() - 1),
      c: () => void settle(drafts[current()], "confirm"),
      e: () => edit(drafts[current()]),
      x: () => void settle(drafts[current()], "discard"),
    },
    { enabled: drafts.length > 0 },
  );

  if (drafts.length === 0) return null;
  return (
    <section id="drafts" aria-labelledby="drafts-title" className="mt-8 scroll-mt-16">
      <SectionTitle
        id="drafts-title"
        className="mb-3"
        aside="Read by rules, each to be confirmed. Counts for nothing yet"
      >
        To confirm
      </SectionTitle>
      <ul ref={list}>
        {drafts.map((draft) => (
          <DraftItem
            key={draft.id}
            draft={draft}
            href={editAt(draft)}
            isBusy={end.isBusy}
            onConfirm={() => void settle(draft, "confirm")}
            onDiscard={() => void settle(draft, "discard")}
          />
        ))}
      </ul>
      <KeyHints hints={HINTS} className="mt-2.5" />
    </section>
  );
}
