"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { errorDataOf } from "@/components/form/api-error";
import { useServerForm } from "@/components/form/use-server-form";
import {
  changesTable,
  type MappingOutput,
  type MappingValues,
  mappingValues,
} from "@/components/import/mapping-values";
import { type SaveResult, useSaving } from "@/components/letter/use-saving";
import type { ImportView } from "@/domain/import/import-view";
import { useTRPC } from "@/lib/trpc-client";

/** Whether trying again can help, as without a connection. */
function isPassing(error: unknown): boolean {
  const reason = errorDataOf(error)?.reason;
  return reason === undefined || reason === "INTERNAL" || reason === "RATE_LIMITED";
}

/** A refusal whose stored row, if it carries one, is laid out as the form is. */
function asFormHasIt(error: unknown): unknown {
  const data = errorDataOf(error);
  if (data?.reason !== "CONFLICT" || !data.current) return error;
  const stored = data.current as ImportView;
  const current = { ...mappingValues(stored), version: stored.version };
  return Object.assign(new Error((error as Error).message), { data: { ...data, current } });
}

function schema() {
  return import("@/domain/import/import-input").then(({ importMapping }) =>
    importMapping.omit({ id: true, version: true }),
  );
}

/**
 * What a table is and what its columns mean, kept on the server as it is chosen, so that it outlives a reload and the first
 * rows are shown as they would be read. Where somebody else chose, both versions are shown.
 */
export function useMappingForm(view: ImportView) {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const { mutateAsync } = useMutation(trpc.import.map.mutationOptions());
  const isOtherTable = useRef(false);
  const isLost = useRef(false);
  const { id } = view;
  const of = useServerForm<MappingValues, MappingOutput, { version: number }>({
    schema,
    values: mappingValues(view),
    version: view.version,
    save: async (values, version) => {
      const isOther = isOtherTable.current;
      try {
        const mapping = isOther ? undefined : values.mapping;
        const saved = await mutateAsync({ ...values, mapping, id, version });
        isOtherTable.current = false;
        queries.setQueryData(trpc.import.get.queryKey({ id }), saved);
        if (isOther) of.form.reset(mappingValues(saved));
        await queries.invalidateQueries(trpc.import.preview.queryFilter({ id }));
        return saved;
      } catch (error) {
        if (!isPassing(error)) throw asFormHasIt(error);
        isLost.current = true;
        return { version };
      }
    },
  });
  const { form } = of;
  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        callback: ({ name }) => {
          if (changesTable(name)) isOtherTable.current = true;
        },
      }),
    [form],
  );
  async function save(): Promise<SaveResult> {
    isLost.current = false;
    if (of.conflict || !(await of.submit())) return "refused";
    return isLost.current ? "lost" : "stored";
  }
  const saving = useSaving(form, save);
  const { flush } = saving;
  const isMet = of.conflict !== null;
  useEffect(() => {
    // Once two versions are brought together, what stands here is kept like anything chosen.
    if (!isMet) void flush();
  }, [isMet, flush]);
  function takeTheirs() {
    // Their columns belong to their table, and are not guessed over.
    isOtherTable.current = false;
    of.takeTheirs();
  }
  return { of: { ...of, takeTheirs }, ...saving };
}
