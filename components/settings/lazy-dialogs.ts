import dynamic from "next/dynamic";

/** Dialogs load when they are first asked for: forms and their schemas are most of what these pages would weigh. */
export const NameDialog = dynamic(() =>
  import("@/components/settings/name-dialog").then((it) => it.NameDialog),
);
export const ConfirmDialog = dynamic(() =>
  import("@/components/settings/confirm-dialog").then((it) => it.ConfirmDialog),
);
export const MemberDialog = dynamic(() =>
  import("@/components/settings/member-dialog").then((it) => it.MemberDialog),
);
export const InviteDialog = dynamic(() =>
  import("@/components/settings/invite-dialog").then((it) => it.InviteDialog),
);
