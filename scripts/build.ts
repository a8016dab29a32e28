/** `npm run build`: the production build, made anew only when something it is made from has changed. */
import { beginStep } from "./bootstrap/progress.mjs";
import { buildApp } from "./start/build-app";
import { generateClient } from "./start/generate-client";

const step = beginStep("build");
try {
  await generateClient();
  step.done((await buildApp(step.update)) ? "built" : "up to date");
} catch (error) {
  step.fail(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
