"use client";

import { keepPreviousData, useMutation, useQuery } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useEntryChanged } from "@/components/candidate/use-entry-changed";
import { useSettled } from "@/components/candidate/use-settled";
import { showError } from "@/components/form/api-error";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Panel } from "@/components/ui/panel";
import { toast } from "@/components/ui/toast";
import { formatCount } from "@/lib/format";
import { useTRPC } from "@/lib/trpc-client";

interface SimilarPeopleProps {
  openingId: string;
  name: string;
  email: string;
  /** A person already known was entered instead of what stands in the form. */
  onAdded: () => void;
}

/** People the organization knows who may be the one being entered: a hint, and a way to take them. */
export function SimilarPeople({ openingId, name, email, onAdded }: SimilarPeopleProps) {
  const trpc = useTRPC();
  const router = useRouter();
  const entryChanged = useEntryChanged();
  const asked = useSettled(`${name.slice(0, 120).trim()}\n${email.slice(0, 120).trim()}`, 250);
  const [askedName = "", askedEmail = ""] = asked.split("\n");
  const { data: people = [] } = useQuery({
    ...trpc.candidate.similar.queryOptions({ openingId, name: askedName, email: askedEmail }),
    enabled: askedName.length >= 2 || askedEmail.length >= 3,
    placeholderData: keepPreviousData,
  });
  const { mutate, isPending } = useMutation(
    trpc.application.createKnown.mutationOptions({
      onSuccess: ({ applicationId, number }) => {
        onAdded();
        toast(`Added as candidate ${number}`);
        void entryChanged();
        router.push(`/openings/${openingId}/applications/${applicationId}`);
      },
      onError: showError,
    }),
  );
  const shown = askedName.length >= 2 || askedEmail.length >= 3 ? people : [];
  return (
    <div aria-live="polite">
      <Panel title="Known already?">
        {shown.length === 0 ? (
          <p className="section-note">
            People your organization knows by a similar name or the same address show up here as you type.
          </p>
        ) : (
          <ul>
            {shown.map((person) => (
              <li
                key={person.candidateId}
                className="border-t border-border py-2.5 first:border-t-0 first:pt-0"
              >
                <p dir="auto" className="font-strong break-words">
                  {person.name}
                </p>
                <p dir="auto" className="section-note break-words">
                  {[person.headline, person.employer].filter(Boolean).join(", ") ||
                    `In ${formatCount(person.openingCount, "opening")}`}
                </p>
                <p className="mt-2 flex flex-wrap items-center gap-2">
                  {person.isSameEmail ? <Badge variant="attention">same e-mail</Badge> : null}
                  {person.isInOpening ? (
                    <Badge>in this opening already</Badge>
                  ) : (
                    <Button
                      size="sm"
                      aria-disabled={isPending}
                      aria-label={`Add ${person.name}, who is known already`}
                      onClick={() => isPending || mutate({ openingId, candidateId: person.candidateId })}
                    >
                      Add this person
                    </Button>
                  )}
                </p>
              </li>
            ))}
          </ul>
        )}
      </Panel>
    </div>
  );
}
