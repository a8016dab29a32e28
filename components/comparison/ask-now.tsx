"use client";

import { useQuery } from "@tanstack/react-query";
import { AskCandidateDialog } from "@/components/missing/ask-candidate-dialog";
import { useTRPC } from "@/lib/trpc-client";

interface AskNowProps {
  applicationId: string;
  name: string;
  outcomeId: string;
  words: string;
  onClose: () => void;
}

/** The question to a candidate, from where it came up; whether it can be mailed is asked only now. */
export function AskNow(props: AskNowProps) {
  const trpc = useTRPC();
  const { applicationId } = props;
  const { data } = useQuery(trpc.evidenceRequest.missing.queryOptions({ applicationId }));
  return data ? <AskCandidateDialog {...props} canBeMailed={data.canBeMailed} /> : null;
}
