"use client";

import { Search } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import type { useCandidateView } from "@/components/candidate/use-candidate-view";
import { useSettled } from "@/components/candidate/use-settled";
import { useKeys } from "@/components/shell/use-keys";
import { Input } from "@/components/ui/input";
import { NativeSelect } from "@/components/ui/native-select";

interface CandidateListHeadProps {
  view: ReturnType<typeof useCandidateView>;
  openings: readonly { readonly id: string; readonly title: string }[];
}

/** Search and filter of the list; both stand in the address. */
export function CandidateListHead({ view, openings }: CandidateListHeadProps) {
  const { input, search, filter } = view;
  const [typed, setTyped] = useState(input.search);
  const settled = useSettled(typed, 200);
  const field = useRef<HTMLInputElement>(null);
  const latest = useRef(search);
  useEffect(() => {
    latest.current = search;
  });
  useEffect(() => latest.current(settled), [settled]);
  useKeys({ "/": () => field.current?.focus() });
  return (
    <search className="grid gap-2 sm:grid-cols-[minmax(0,320px)_minmax(0,260px)]">
      <span className="relative block">
        <Search
          aria-hidden
          className="pointer-events-none absolute top-1/2 left-2.5 size-3.5 -translate-y-1/2 stroke-[1.5] text-muted-foreground"
        />
        <Input
          ref={field}
          type="search"
          aria-label="Search candidates"
          placeholder="Name, e-mail or work"
          className="pl-8"
          maxLength={120}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      </span>
      <NativeSelect
        aria-label="Opening"
        value={input.openingId ?? ""}
        onChange={(event) => filter(event.target.value)}
      >
        <option value="">All openings</option>
        {openings.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </NativeSelect>
    </search>
  );
}
