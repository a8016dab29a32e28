/** A process of its own in which a referee answers; the tests kill it in the middle. */
import { answerRefereeLink } from "@/server/services/referee-answer";
import { confirmation } from "@/tests/support/referee-factory";

process.stdout.write("answering\n");
await answerRefereeLink(confirmation(process.env.ANSWER_TOKEN ?? ""), { address: "local", at: new Date() });
