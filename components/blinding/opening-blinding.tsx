"use client";

import { useQuery } from "@tanstack/react-query";
import { EyeOff } from "lucide-react";
import Link from "next/link";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/word/notice";
import { countWordFirst } from "@/domain/ranking/count-word";
import { useTRPC } from "@/lib/trpc-client";

/** For recruiters: how many candidates of an opening nobody has looked through before reviewers read them. */
export function OpeningBlinding({ openingId }: { openingId: string }) {
  const trpc = useTRPC();
  const { data } = useQuery(trpc.blinding.list.queryOptions({ openingId }));
  const waiting = (data?.applications ?? []).filter(({ state }) => state !== "CHECKED");
  const [first] = waiting;
  if (!first) return null;
  const isOne = waiting.length === 1;
  return (
    <Notice
      icon={EyeOff}
      className="mb-5"
      action={
        <Button asChild size="sm">
          <Link href={`/openings/${openingId}/applications/${first.applicationId}/blinding`}>
            Look through
          </Link>
        </Button>
      }
    >
      <b className="font-strong">
        {countWordFirst(waiting.length)} {isOne ? "candidate" : "candidates"} to look through before review
        starts.
      </b>{" "}
      Reviewers can rate already, and read whatever could give somebody away.
    </Notice>
  );
}
