import { LinkDialog } from "@/components/guest/link-dialog";

interface RefereeLinkDialogProps {
  name: string;
  path: string;
  onClose: () => void;
}

/** The link of a referee, for a member to pass on. */
export function RefereeLinkDialog(props: RefereeLinkDialogProps) {
  return (
    <LinkDialog {...props} hint="It works once and is open for 14 days.">
      Pass it on yourself. Because you have seen the link, the answer counts as unchecked until somebody here
      checks it.
    </LinkDialog>
  );
}
