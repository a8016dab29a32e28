import { LinkNotOpen } from "@/components/guest/link-not-open";

export default function GuestNotFound() {
  return <LinkNotOpen />;
}
