"use client";

import { parseAsString, useQueryStates } from "nuqs";
import type { ChangeEvent } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { NativeSelect } from "@/components/ui/native-select";
import type { RouterOutputs } from "@/lib/trpc-client";

export type AuditChoices = RouterOutputs["audit"]["choices"];

const NAMES = ["openingId", "candidateId", "memberId", "from", "to"] as const;

/** The filters of the log; they live in the address, so that a link opens the same list. */
export function useAuditFilters() {
  return useQueryStates(
    {
      openingId: parseAsString,
      candidateId: parseAsString,
      memberId: parseAsString,
      from: parseAsString,
      to: parseAsString,
    },
    { clearOnDefault: true, shallow: true },
  );
}

interface ChoiceProps {
  label: string;
  all: string;
  value: string | null;
  options: readonly { readonly id: string; readonly label: string }[];
  onChange: (event: ChangeEvent<HTMLSelectElement>) => void;
}

function Choice({ label, all, value, options, onChange }: ChoiceProps) {
  return (
    <Field label={label} size="caption" className="min-w-40 flex-1">
      <NativeSelect value={value ?? ""} onChange={onChange}>
        <option value="">{all}</option>
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.label}
          </option>
        ))}
      </NativeSelect>
    </Field>
  );
}

/** Opening, candidate, member, and from which day to which. */
export function AuditFilters({ choices }: { choices: AuditChoices }) {
  const [filters, setFilters] = useAuditFilters();
  const set =
    (name: (typeof NAMES)[number]) => (event: ChangeEvent<HTMLSelectElement | HTMLInputElement>) => {
      void setFilters({ [name]: event.target.value || null });
    };
  const named = (list: readonly { id: string; name: string }[]) =>
    list.map(({ id, name }) => ({ id, label: name }));
  const isFiltered = NAMES.some((name) => filters[name]);
  return (
    <search aria-label="Filter the log" className="flex flex-wrap items-end gap-3">
      <Choice
        label="Opening"
        all="Every opening"
        value={filters.openingId}
        options={choices.openings.map(({ id, title }) => ({ id, label: title }))}
        onChange={set("openingId")}
      />
      <Choice
        label="Candidate"
        all="Every candidate"
        value={filters.candidateId}
        options={named(choices.candidates)}
        onChange={set("candidateId")}
      />
      <Choice
        label="Member"
        all="Everybody"
        value={filters.memberId}
        options={named(choices.members)}
        onChange={set("memberId")}
      />
      <Field label="From" size="caption">
        <Input type="date" value={filters.from ?? ""} onChange={set("from")} />
      </Field>
      <Field label="To" size="caption">
        <Input type="date" value={filters.to ?? ""} onChange={set("to")} />
      </Field>
      <Button
        variant="ghost"
        disabled={!isFiltered}
        onClick={() =>
          void setFilters({ openingId: null, candidateId: null, memberId: null, from: null, to: null })
        }
      >
        Clear
      </Button>
    </search>
  );
}
