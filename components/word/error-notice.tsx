import { TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "./notice";

type ErrorNoticeProps = {
  /** What failed, as a sentence: "The ranking did not load." */
  what: ReactNode;
  /** "Nothing of yours is lost." unless something more exact can be said. */
  kept?: ReactNode;
  reference?: string;
  onRetry?: () => void;
  className?: string;
};

export function ErrorNotice({
  what,
  kept = "Nothing of yours is lost.",
  reference,
  onRetry,
  className,
}: ErrorNoticeProps) {
  const retry = onRetry ? <Button onClick={onRetry}>Try again</Button> : null;
  return (
    <Notice icon={TriangleAlert} tone="bad" role="alert" action={retry} className={className}>
      <b>{what}</b> {kept}{" "}
      {reference ? <span className="whitespace-nowrap">Reference {reference}</span> : null}
    </Notice>
  );
}
