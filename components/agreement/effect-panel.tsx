"use client";

import { useSuspenseQuery } from "@tanstack/react-query";
import type { Effect } from "@/components/agreement/agreement-data";
import { SectionFinding } from "@/components/word/section-finding";
import { SectionTitle } from "@/components/word/section-title";
import { effectFinding, effectNote } from "@/domain/agreement/certificate-effect-words";
import { useTRPC } from "@/lib/trpc-client";

function OverAllOpenings() {
  const trpc = useTRPC();
  const { data } = useSuspenseQuery(trpc.agreement.effect.queryOptions());
  return (
    <div className="mt-5">
      <SectionTitle level={3}>Over all openings</SectionTitle>
      <p className="mt-1 text-sm font-strong">{effectFinding(data)}.</p>
      <p className="section-note mt-1 max-w-[560px]">
        {effectNote(data)} Openings of which something is still sealed for you are not in it.
      </p>
    </div>
  );
}

/** How far ratings moved once certificates were shown: here, and over all openings for those who may see that. */
export function EffectPanel({ effect, seesAll }: { effect: Effect; seesAll: boolean }) {
  return (
    <section aria-label="After the certificates were shown">
      <SectionFinding note={effectNote(effect)}>{effectFinding(effect)}</SectionFinding>
      <p className="section-note mt-1 max-w-[560px]">
        From handing in to the answer given with the certificates in sight. The range, 9 times in 10, goes by
        how far reviews differ; candidates without certificates count too.
      </p>
      {seesAll ? <OverAllOpenings /> : null}
    </section>
  );
}
