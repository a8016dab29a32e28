import { z } from "zod";
import { id } from "@/domain/ids";

/** An export of one opening; without files the archive names them and leaves their content out. */
export const exportStart = z.object({ openingId: id, hasFiles: z.boolean() });

/** An export of everything the organization holds. */
export const wholeExportStart = z.object({ hasFiles: z.boolean() });
