import dynamic from "next/dynamic";

/** Loaded when a message is first opened. */
export const MessageDialog = dynamic(() =>
  import("@/components/outbox/message-dialog").then((it) => it.MessageDialog),
);
