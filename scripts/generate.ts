/** `npm run db:generate`: the Prisma client of the present schema. */
import { generateClient } from "./start/generate-client";

console.log((await generateClient()) ? "Prisma client generated" : "up to date");
