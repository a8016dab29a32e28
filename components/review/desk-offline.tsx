"use client";

import { useEffect, useState } from "react";
import { useSavers } from "@/components/review/desk-saving";
import { OfflineBanner } from "@/components/word/offline-banner";
import { countWordFirst } from "@/domain/ranking/count-word";

const CLOCK = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit" });

/** From this many tries without an answer on, it is said since when; a single one may be a hiccup. */
const TELLING = 2;

/** Says since when nothing gets through, and what is kept meanwhile. Rating goes on. */
export function DeskOffline() {
  const { failures, waiting } = useSavers().outage();
  const isAway = failures > 0;
  const [since, setSince] = useState("");
  useEffect(() => {
    if (isAway) setSince(CLOCK.format(new Date()));
  }, [isAway]);
  if (failures < TELLING) return null;
  return (
    <div className="px-4 pt-3 sm:px-6">
      <OfflineBanner since={since}>
        {countWordFirst(waiting)} {waiting === 1 ? "answer is" : "answers are"} kept on this device and sent
        as soon as the connection is back.
      </OfflineBanner>
    </div>
  );
}
