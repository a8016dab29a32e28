import dynamic from "next/dynamic";

/** Loaded when somebody is about to leave rows out, or to undo an import. */
export const ConfirmSkip = dynamic(() =>
  import("@/components/import/confirm-skip").then((it) => it.ConfirmSkip),
);
export const ConfirmUndo = dynamic(() =>
  import("@/components/import/confirm-undo").then((it) => it.ConfirmUndo),
);
