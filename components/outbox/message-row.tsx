import { MessageState } from "@/components/outbox/message-state";
import { Button } from "@/components/ui/button";
import { MESSAGE_KIND_NAMES } from "@/domain/message";
import { formatShortDay } from "@/lib/format";
import type { RouterOutputs } from "@/lib/trpc-client";

type Message = RouterOutputs["message"]["list"]["messages"][number];

interface MessageRowProps {
  message: Message;
  onOpen: () => void;
}

/** One message of the outbox, and a way to open it. */
export function MessageRow({ message, onOpen }: MessageRowProps) {
  const { kind, toName, toAddress, subject, standing, problem, createdAt, sentAt } = message;
  return (
    <li className="grid grid-cols-[1fr_auto] items-baseline gap-x-4 gap-y-1 border-t border-border py-3 text-sm sm:grid-cols-[112px_220px_1fr_auto]">
      <span className="max-sm:col-start-1 max-sm:row-start-1">
        <MessageState standing={standing} />
      </span>
      <span className="min-w-0 break-words max-sm:col-span-2">
        <b dir="auto">{toName}</b>
        <span className="block break-words text-muted-foreground">{toAddress || "no address"}</span>
      </span>
      <span className="min-w-0 max-sm:col-span-2">
        <span dir="auto" className="block break-words">
          {subject}
        </span>
        <span className="block break-words text-muted-foreground tabular-nums">
          {MESSAGE_KIND_NAMES[kind]}, {formatShortDay(sentAt ?? createdAt)}
          {problem ? `. ${problem}` : ""}
        </span>
      </span>
      <Button
        variant="link"
        aria-label={`Open the message to ${toName}`}
        className="max-sm:col-start-2 max-sm:row-start-1"
        onClick={onOpen}
      >
        Open
      </Button>
    </li>
  );
}
