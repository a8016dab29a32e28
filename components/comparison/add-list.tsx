"use client";

import { useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { useEffect, useRef, useState } from "react";
import { Input } from "@/components/ui/input";
import { matchesName } from "@/domain/ranking/match-name";
import { formatPoints } from "@/lib/format";
import { useTRPC } from "@/lib/trpc-client";

/** A list longer than this is narrowed down by typing. */
const SHOWN = 30;

interface AddListProps {
  openingId: string;
  ids: readonly string[];
  hrefOf: (ids: readonly string[]) => string;
  onDone: () => void;
}

/** Everybody of the opening who is not compared yet, as in the ranking, narrowed down by name. */
export function AddList({ openingId, ids, hrefOf, onDone }: AddListProps) {
  const trpc = useTRPC();
  const { data } = useQuery(trpc.ranking.get.queryOptions({ openingId }));
  const [looked, setLooked] = useState("");
  const input = useRef<HTMLInputElement>(null);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => input.current?.focus(), []);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === "Escape") onDone();
    };
    const onPointerDown = (event: PointerEvent) => {
      // The button that opened the list is its neighbour, and closes it itself.
      if (!box.current?.parentElement?.contains(event.target as Node)) onDone();
    };
    document.addEventListener("keydown", onKeyDown);
    document.addEventListener("pointerdown", onPointerDown);
    return () => {
      document.removeEventListener("keydown", onKeyDown);
      document.removeEventListener("pointerdown", onPointerDown);
    };
  }, [onDone]);
  const { columns } = data ?? {};
  const found = (columns?.applicationId ?? [])
    .map((id, row) => ({ id, row, name: columns?.name[row] ?? "" }))
    .filter(({ id, name }) => !ids.includes(id) && (looked.trim() === "" || matchesName(name, looked)));
  return (
    <div
      ref={box}
      className="absolute top-full left-0 z-10 mt-1.5 w-72 max-w-[calc(100vw-32px)] rounded-lg border border-border-strong bg-popover p-2 shadow-popover"
    >
      <Input
        ref={input}
        type="search"
        aria-label="Find a name"
        placeholder="Find a name"
        value={looked}
        onChange={(event) => setLooked(event.target.value)}
      />
      <ul className="mt-1.5 max-h-72 overflow-y-auto">
        {found.slice(0, SHOWN).map(({ id, row, name }) => (
          <li key={id}>
            <Link
              href={hrefOf([...ids, id])}
              prefetch={false}
              onClick={onDone}
              className="flex min-h-8 items-center justify-between gap-3 rounded-sm px-2 hover:bg-accent touch:min-h-11"
            >
              <span dir="auto" className="truncate">
                {name}
              </span>
              <span className="text-xs text-muted-foreground tabular-nums">
                {columns?.isRated[row] ? formatPoints(columns.support[row] ?? 0) : "not placed"}
              </span>
            </Link>
          </li>
        ))}
      </ul>
      {data && found.length === 0 ? (
        <p className="section-note px-2 py-1">Nobody else by that name.</p>
      ) : null}
    </div>
  );
}
