"use client";

import { useEffect, useMemo, useSyncExternalStore } from "react";
import {
  currentUploads,
  onArrival,
  recallFiles,
  subscribeUploads,
  type UploadItem,
} from "@/components/attachment/upload-queue";

const NONE: readonly UploadItem[] = [];

/** The files on their way to an address, with those an earlier visit left; `onStored` is told of each that arrives. */
export function useUploads(to: string, onStored: () => void): readonly UploadItem[] {
  const all = useSyncExternalStore(subscribeUploads, currentUploads, () => NONE);
  useEffect(() => void recallFiles(to), [to]);
  useEffect(() => onArrival((place) => place === to && onStored()), [to, onStored]);
  return useMemo(() => all.filter((item) => item.to === to), [all, to]);
}
