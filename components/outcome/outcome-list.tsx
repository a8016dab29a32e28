"use client";

import Link from "next/link";
import type { DossierFacts } from "@/components/candidate/dossier-facts";
import { checkedKind } from "@/components/candidate/dossier-facts";
import type { Dossier } from "@/components/candidate/dossier-types";
import { OutcomeItem } from "@/components/outcome/outcome-item";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/word/empty-state";
import { SectionTitle } from "@/components/word/section-title";

/** So many outcomes are shown with everything; the rest on two lines each. */
const MOST_FULL = 3;

/** The outcomes of a dossier: what carries most and what could be raised in full, the others briefly. */
export function OutcomeList({ dossier, facts }: { dossier: Dossier; facts: DossierFacts }) {
  const base = `/openings/${dossier.opening.id}/applications/${dossier.application.id}`;
  const { outcomes, shortName } = facts;
  const worth = outcomes.filter((outcome, index) => index === 0 || checkedKind(outcome) === null);
  const full = new Set(worth.slice(0, MOST_FULL).map(({ id }) => id));
  return (
    <section className="mt-8" aria-labelledby="outcomes-title">
      <SectionTitle
        id="outcomes-title"
        className="mb-3"
        aside="Evidence strength 0 to 100. Hollow means nobody has checked it"
      >
        Outcomes
      </SectionTitle>
      {outcomes.length === 0 ? (
        <EmptyState
          level={3}
          title="No outcome yet"
          actions={
            dossier.can.enter ? (
              <Button asChild>
                <Link href={`${base}/outcomes/new`}>Add the first outcome</Link>
              </Button>
            ) : null
          }
        >
          A project, a trial or a habit counts when something came of it.
        </EmptyState>
      ) : null}
      {outcomes.map((outcome) => (
        <OutcomeItem
          key={outcome.id}
          outcome={outcome}
          shortName={shortName}
          href={`${base}/outcomes/${outcome.id}`}
          isFull={full.has(outcome.id)}
        />
      ))}
    </section>
  );
}
