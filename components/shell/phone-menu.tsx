"use client";

import { Menu } from "lucide-react";
import dynamic from "next/dynamic";
import { usePathname } from "next/navigation";
import { useEffect, useState } from "react";

const PhoneSheet = dynamic(() => import("@/components/shell/phone-sheet").then((it) => it.PhoneSheet));

/** The sidebar on a phone: behind a button, closed again by the next page. */
export function PhoneMenu() {
  const [isOpen, setOpen] = useState(false);
  const pathname = usePathname();
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new page is what closes it
  useEffect(() => setOpen(false), [pathname]);
  return (
    <>
      <button
        type="button"
        aria-label="Menu"
        aria-expanded={isOpen}
        onClick={() => setOpen(true)}
        className="-mr-2 grid size-11 cursor-pointer place-items-center sm:hidden"
      >
        <Menu aria-hidden className="size-5 stroke-[1.5]" />
      </button>
      {isOpen ? <PhoneSheet onOpenChange={setOpen} /> : null}
    </>
  );
}
