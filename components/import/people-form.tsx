"use client";

import { CheckButtons } from "@/components/import/check-buttons";
import type { ImportChoiceProps } from "@/components/import/import-choice-props";
import { FieldError } from "@/components/ui/field";
import { SectionTitle } from "@/components/word/section-title";
import type { PeoplePreview, PreviewPerson } from "@/domain/import/import-view";
import { formatCount } from "@/lib/format";

function broughtWords({ outcomes, drafts, credentials }: PreviewPerson): string {
  const parts = [
    outcomes > 0 ? formatCount(outcomes, "outcome") : "",
    drafts > 0 ? formatCount(drafts, "draft outcome") : "",
    credentials > 0 ? formatCount(credentials, "certificate") : "",
  ].filter(Boolean);
  return parts.length > 0 ? parts.join(", ") : "no outcomes, no certificates";
}

interface PeopleFormProps extends ImportChoiceProps {
  preview: PeoplePreview;
}

/** The first people of a file that says itself what is what, as they would be read. */
export function PeopleForm({ deeds, onBack, preview }: PeopleFormProps) {
  const { people, problems } = preview;
  return (
    <div className="grid gap-7">
      <section aria-labelledby="people-title">
        <SectionTitle id="people-title" aside="Its format says itself what is what">
          The first people, as they would be read
        </SectionTitle>
        <ul className="mt-3 border-b">
          {people.map((person, index) => (
            <li
              // biome-ignore lint/suspicious/noArrayIndexKey: two people of a file can be called the same
              key={index}
              className="grid gap-x-6 gap-y-0.5 border-t border-border py-2.5 sm:grid-cols-[minmax(0,1fr)_auto]"
            >
              <span dir="auto" className="min-w-0 break-words">
                <b>{person.name}</b>{" "}
                <span className="text-sm text-muted-foreground">
                  {[person.headline, person.email].filter(Boolean).join(", ")}
                </span>
              </span>
              <span className="text-sm text-muted-foreground tabular-nums">{broughtWords(person)}</span>
            </li>
          ))}
        </ul>
        {problems.map(({ line, column, reason }) => (
          <FieldError key={`${line} ${column} ${reason}`} className="mt-1 break-words">
            {column ? `${column}: ` : ""}
            {reason}
          </FieldError>
        ))}
      </section>
      <CheckButtons what="entry" isBusy={deeds.isBusy} onCheck={deeds.check} onBack={onBack} />
    </div>
  );
}
