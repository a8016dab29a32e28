"use client";

import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { sendFilesWith } from "@/components/attachment/upload-queue";
import { AskedList } from "@/components/candidate-link/asked-list";
import type { CandidateView } from "@/components/candidate-link/page-types";
import { StoredSection } from "@/components/candidate-link/stored-section";
import { WithdrawSection } from "@/components/candidate-link/withdraw-section";
import { WriteSection } from "@/components/candidate-link/write-section";
import { errorDataOf } from "@/components/form/api-error";
import { GuestFrame } from "@/components/guest/guest-frame";
import { LinkNotOpen } from "@/components/guest/link-not-open";
import { PageFinding } from "@/components/word/page-finding";
import { formatDay } from "@/lib/format";
import { useTRPC } from "@/lib/trpc-client";

function noteOf({ organization, expiresAt, application, isClosed }: CandidateView): string {
  if (application.isWithdrawn) return `You have withdrawn. ${organization} takes nothing more from you here.`;
  if (isClosed) return `This role is closed. You can still see and take back what is stored.`;
  return `Ten minutes are enough, and what you begin is kept. The link is yours alone and works until ${formatDay(expiresAt)}.`;
}

/** Everything a candidate does by their link: see what is asked, write, send, and correct or take back what is stored. */
export function CandidatePage({ token, first }: { token: string; first: CandidateView }) {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const options = trpc.candidateLink.get.queryOptions({ token });
  const { data: view, error } = useQuery({ ...options, initialData: first, refetchOnWindowFocus: false });
  useEffect(() => sendFilesWith({ "x-link-token": token }), [token]);
  const changed = () => queryClient.invalidateQueries({ queryKey: options.queryKey });
  if (errorDataOf(error)?.reason === "NOT_FOUND") return <LinkNotOpen />;
  const { organization, opening, application, isClosed } = view;
  const isTaking = !application.isWithdrawn && !isClosed;
  return (
    <GuestFrame asker={`${organization} asks`}>
      <PageFinding note={noteOf(view)}>
        {view.name}, what have you done that speaks for you as {opening.title}?
      </PageFinding>
      {isTaking ? (
        <>
          <AskedList view={view} />
          <WriteSection token={token} view={view} onChanged={changed} />
        </>
      ) : null}
      <StoredSection token={token} view={view} isTaking={isTaking} onChanged={changed} />
      {application.isWithdrawn ? null : <WithdrawSection token={token} view={view} onChanged={changed} />}
    </GuestFrame>
  );
}
