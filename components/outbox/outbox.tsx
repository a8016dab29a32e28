"use client";

import { useInfiniteQuery } from "@tanstack/react-query";
import { parseAsString, parseAsStringLiteral, useQueryState } from "nuqs";
import { errorSentence } from "@/components/form/api-error";
import { MessageDialog } from "@/components/outbox/lazy-dialogs";
import { MessageRow } from "@/components/outbox/message-row";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { NativeSelect } from "@/components/ui/native-select";
import { EmptyState } from "@/components/word/empty-state";
import { ErrorNotice } from "@/components/word/error-notice";
import { PageFinding } from "@/components/word/page-finding";
import { RowSkeleton } from "@/components/word/row-skeleton";
import { MESSAGE_STANDING_NAMES, MESSAGE_STANDINGS, type MessageStanding } from "@/domain/message";
import { useTRPC } from "@/lib/trpc-client";

/** What went out to referees and candidates, and what waits for somebody to pass it on. */
export function Outbox() {
  const trpc = useTRPC();
  const [state, setState] = useQueryState("state", parseAsStringLiteral(MESSAGE_STANDINGS));
  const [opened, setOpened] = useQueryState("message", parseAsString);
  const query = useInfiniteQuery(
    trpc.message.list.infiniteQueryOptions(state ? { standing: state } : {}, {
      initialCursor: null,
      getNextPageParam: (page) => page.nextCursor,
    }),
  );
  const messages = query.data?.pages.flatMap((page) => page.messages) ?? [];
  const canMail = query.data?.pages[0]?.canMail ?? true;
  return (
    <>
      <PageFinding
        note={
          canMail
            ? "What is sent to referees and candidates. Each message goes out once."
            : "No mail server is set up, so nothing is sent: open a message, copy its link and pass it on."
        }
      >
        Outbox
      </PageFinding>
      <div className="mt-6 grid gap-5">
        <StateFilter state={state} onChange={(next) => void setState(next)} />
        {query.isError ? (
          <ErrorNotice what={errorSentence(query.error)} onRetry={() => void query.refetch()} />
        ) : null}
        {query.isPending ? <RowSkeleton label="Loading the outbox" rows={5} /> : null}
        {query.isSuccess && messages.length === 0 ? (
          <EmptyState title={state ? "Nothing here" : "Nothing was sent yet"}>
            {state
              ? "No message stands like this. Show every message to see the others."
              : "When you ask a referee or a candidate for something, the message is kept here."}
          </EmptyState>
        ) : null}
        {messages.length > 0 ? (
          <ul
            aria-label="Messages, newest first"
            className="border-b border-border"
            aria-busy={query.isFetching}
          >
            {messages.map((message) => (
              <MessageRow key={message.id} message={message} onOpen={() => void setOpened(message.id)} />
            ))}
          </ul>
        ) : null}
        {query.hasNextPage ? (
          <Button
            className="justify-self-start"
            aria-disabled={query.isFetchingNextPage}
            onClick={() => void query.fetchNextPage()}
          >
            Earlier messages
          </Button>
        ) : null}
      </div>
      {opened ? <MessageDialog id={opened} onClose={() => void setOpened(null)} /> : null}
    </>
  );
}

interface StateFilterProps {
  state: MessageStanding | null;
  onChange: (state: MessageStanding | null) => void;
}

function StateFilter({ state, onChange }: StateFilterProps) {
  return (
    <search aria-label="Filter the outbox" className="max-w-60">
      <Field label="State" size="caption">
        <NativeSelect
          value={state ?? ""}
          onChange={(event) => onChange((event.target.value || null) as MessageStanding | null)}
        >
          <option value="">Every message</option>
          {MESSAGE_STANDINGS.map((one) => (
            <option key={one} value={one}>
              {MESSAGE_STANDING_NAMES[one]}
            </option>
          ))}
        </NativeSelect>
      </Field>
    </search>
  );
}
