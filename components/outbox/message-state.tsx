import { Badge } from "@/components/ui/badge";
import { MESSAGE_STANDING_NAMES, type MessageStanding } from "@/domain/message";

const VARIANTS = {
  waiting: "dashed",
  "by-hand": "attention",
  failed: "attention",
  sent: "solid",
  "passed-on": "solid",
} as const satisfies Record<MessageStanding, string>;

/** Where a message stands; marked when a person must look. */
export function MessageState({ standing }: { standing: MessageStanding }) {
  return <Badge variant={VARIANTS[standing]}>{MESSAGE_STANDING_NAMES[standing]}</Badge>;
}
