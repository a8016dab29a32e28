"use client";

import { useQuery } from "@tanstack/react-query";
import { errorSentence } from "@/components/form/api-error";
import { CopyLink } from "@/components/guest/copy-link";
import { CopyText } from "@/components/outbox/copy-text";
import { MessageActions } from "@/components/outbox/message-actions";
import { MessageState } from "@/components/outbox/message-state";
import { Dialog, DialogContent, DialogDescription, DialogTitle } from "@/components/ui/dialog";
import { ErrorNotice } from "@/components/word/error-notice";
import { RowSkeleton } from "@/components/word/row-skeleton";
import { LINK_MARK, MESSAGE_KIND_NAMES } from "@/domain/message";
import { formatCount } from "@/lib/format";
import { type RouterOutputs, useTRPC } from "@/lib/trpc-client";

type Message = RouterOutputs["message"]["get"];

const INSTEAD: Record<Exclude<Message["link"], "open">, string> = {
  closed: "[this link is closed]",
  secret: "[only in the mail]",
};

/** One message as it went out or is to be passed on, and what can be done with it. */
export function MessageDialog({ id, onClose }: { id: string; onClose: () => void }) {
  const trpc = useTRPC();
  const { data, error, refetch } = useQuery(trpc.message.get.queryOptions({ id }));
  return (
    <Dialog open onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}>
      <DialogContent className="max-w-xl grid-cols-[minmax(0,1fr)]">
        <DialogTitle>{data ? `To ${data.toName}` : "Message"}</DialogTitle>
        <DialogDescription>
          {data
            ? `${MESSAGE_KIND_NAMES[data.kind]}${data.toAddress ? `, ${data.toAddress}` : ""}`
            : "One moment"}
        </DialogDescription>
        {error ? <ErrorNotice what={errorSentence(error)} onRetry={() => void refetch()} /> : null}
        {!data && !error ? <RowSkeleton label="Loading the message" rows={2} /> : null}
        {data ? <MessageBody message={data} onClose={onClose} /> : null}
      </DialogContent>
    </Dialog>
  );
}

function MessageBody({ message, onClose }: { message: Message; onClose: () => void }) {
  const { subject, text, standing, attempts, problem, link, path } = message;
  const isLetter = message.kind === "CANDIDATE_LETTER";
  const shown = path ? `${window.location.origin}${path}` : INSTEAD[link === "open" ? "closed" : link];
  const whole = text.replaceAll(LINK_MARK, () => shown);
  return (
    <>
      <p className="flex flex-wrap items-baseline gap-2.5 text-sm">
        <MessageState standing={standing} />
        <span className="min-w-0 break-words text-muted-foreground">
          {attempts > 1 ? `${formatCount(attempts, "try", "tries")}. ` : ""}
          {problem}
        </span>
      </p>
      <article className="rounded-md border border-border-strong bg-card px-3.5 py-3 text-sm [--surface:var(--card)]">
        <p dir="auto" className="font-strong break-words">
          {subject}
        </p>
        <p dir="auto" className="mt-2 whitespace-pre-wrap [overflow-wrap:anywhere]">
          {whole}
        </p>
      </article>
      {path && isLetter ? <CopyText subject={subject} text={whole} /> : null}
      {path && !isLetter ? <CopyLink path={path} hint={`Only for ${message.toName}.`} /> : null}
      {link === "secret" ? (
        <p className="section-note">
          Only the mailbox it was sent to has the link, so the answer counts as checked. To pass it on
          yourself, open the outcome.
        </p>
      ) : null}
      <MessageActions message={message} onClose={onClose} />
    </>
  );
}
