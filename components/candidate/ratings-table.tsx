"use client";

import type { DossierFacts } from "@/components/candidate/dossier-facts";
import type { Dossier } from "@/components/candidate/dossier-types";
import { cellRatings, RatingCell } from "@/components/candidate/rating-cell";
import { SourceButton } from "@/components/candidate/source-button";
import { cn } from "@/lib/utils";

const row =
  "grid gap-x-4 border-b border-border py-2.5 last:border-b-0 sm:table-row sm:py-0 max-sm:[&>td]:flex max-sm:[&>td]:justify-between";
const cell =
  "py-0.5 max-sm:before:pr-3 max-sm:before:text-muted-foreground max-sm:before:content-[attr(data-label)] sm:border-b sm:border-border sm:px-1.5 sm:py-[9px] sm:text-center sm:align-top";
const last = "font-strong sm:pr-0 sm:text-right";
const head =
  "min-w-0 py-0.5 text-left font-normal break-words sm:max-w-[220px] sm:border-b sm:border-border sm:py-[9px] sm:pr-3 sm:align-top";

/** Levels by outcome and criterion as the reviewers gave them, and the points they come to, adding up both ways. */
export function RatingsTable({ dossier, facts }: { dossier: Dossier; facts: DossierFacts }) {
  const { criteria, credentials, score } = dossier;
  const { outcomes, account } = facts;
  // Before anybody rated there is nothing to add up, and blank is not zero.
  if (!score.isRated || (outcomes.length === 0 && credentials.length === 0)) return null;
  return (
    <section className="mt-7" aria-labelledby="ratings-title">
      <h2 id="ratings-title" className="section-title mb-2.5">
        Ratings, level 0 to 4
      </h2>
      {/* biome-ignore lint/a11y/noRedundantRoles: on a phone the rows are drawn as blocks, which would undo the table */}
      <table role="table" className="w-full border-collapse text-sm max-sm:block">
        <thead className="max-sm:hidden">
          <tr>
            <th scope="col" className="axis border-b border-border-strong pr-3 pb-2 text-left font-normal">
              Outcome
            </th>
            {criteria.map(({ key, name }) => (
              <th
                key={key}
                scope="col"
                dir="auto"
                className="axis border-b border-border-strong px-1.5 pb-2 text-center font-normal break-words"
              >
                {name}
              </th>
            ))}
            <th scope="col" className="axis border-b border-border-strong pb-2 text-right font-normal">
              Points
            </th>
          </tr>
        </thead>
        <tbody className="max-sm:block">
          {outcomes.map((outcome) => (
            <tr key={outcome.id} className={row}>
              <th scope="row" dir="auto" className={head}>
                {outcome.statement}
              </th>
              {criteria.map(({ key, name }) => (
                <td key={key} data-label={name} className={cell}>
                  <RatingCell
                    ratings={cellRatings(dossier.reviews, outcome.id, key)}
                    to={`rating.${outcome.id}.${key}`}
                    label={`${name}, ${outcome.statement}`}
                  />
                </td>
              ))}
              <td data-label="Points" className={cn(cell, last)}>
                {outcome.isRated ? (
                  <SourceButton to={`outcome.${outcome.id}`} label={`${outcome.points.toFixed(1)} points`}>
                    {outcome.points.toFixed(1)}
                  </SourceButton>
                ) : null}
              </td>
            </tr>
          ))}
          {credentials.length > 0 ? (
            <tr className={row}>
              <th scope="row" className={cn(head, "text-credential-text")}>
                {credentials.length === 1 ? "Certificate" : "Certificates"}, on{" "}
                {credentials.length === 1 ? "its" : "their"} own and put to use
              </th>
              {account.criteria.map(({ id, alone, synergy }, index) => (
                <td key={id} data-label={criteria[index]?.name} className={cell}>
                  <SourceButton
                    to={`criterion.${id}`}
                    label={`${alone.toFixed(1)} + ${synergy.toFixed(1)} points on ${criteria[index]?.name}`}
                  >
                    {alone.toFixed(1)} + {synergy.toFixed(1)}
                  </SourceButton>
                </td>
              ))}
              <td data-label="Points" className={cn(cell, last)}>
                {account.certificates.toFixed(1)}
              </td>
            </tr>
          ) : null}
          <tr className={cn(row, "font-strong")}>
            <th scope="row" className={cn(head, "font-strong")}>
              Together
            </th>
            {account.criteria.map(({ id, points }, index) => (
              <td key={id} data-label={criteria[index]?.name} className={cell}>
                <SourceButton
                  to={`criterion.${id}`}
                  label={`${points.toFixed(1)} points on ${criteria[index]?.name}`}
                >
                  {points.toFixed(1)}
                </SourceButton>
              </td>
            ))}
            <td data-label="Points" className={cn(cell, last)}>
              <SourceButton to="support" label={`${account.total.toFixed(1)} points together`}>
                {account.total.toFixed(1)}
              </SourceButton>
            </td>
          </tr>
        </tbody>
      </table>
    </section>
  );
}
