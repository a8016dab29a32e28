import dynamic from "next/dynamic";

/** Loaded when somebody is about to send a letter, or to have it made again. */
export const ConfirmSend = dynamic(() =>
  import("@/components/letter/confirm-send").then((it) => it.ConfirmSend),
);
export const ConfirmAgain = dynamic(() =>
  import("@/components/letter/confirm-again").then((it) => it.ConfirmAgain),
);
