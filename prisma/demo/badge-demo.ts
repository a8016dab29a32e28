import { addProof } from "@/server/services/credential-proof-add";
import { verifyProof } from "@/server/services/credential-proof-verify";
import { demoActor, demoOrganizationId } from "./demo-actor";
import { type DemoBadge, demoBadge } from "./demo-badge";
import { ewanMacrae } from "./operations-analyst/certificates-only";
import { mateusVilarinho } from "./operations-analyst/waiting-for-checks";
import { candidateInputOf } from "./rows/candidate-rows";
import { credentialId } from "./rows/credential-rows";
import { type DemoPlace, demoPlace } from "./rows/demo-rows";
import { openingId } from "./rows/opening-rows";
import { amaraBrandt } from "./two-candidates/amara-brandt";
import { appliedAiPractitioner } from "./two-candidates/certificate";

const at = (moment: string) => new Date(`2026-11-${moment}:00.000Z`);
const analyst = (number: number) => demoPlace(openingId("operations-analyst"), number);

const PRACTITIONER: DemoBadge = {
  issuer: appliedAiPractitioner.issuer,
  email: candidateInputOf(amaraBrandt).email,
  name: appliedAiPractitioner.title,
  description: "For people who already know their field and put AI to work in it.",
  criteria: [
    "A proctored practical exam of four hours on work of one’s own field.",
    "Candidates demonstrate that they can give directions, recognise a wrong answer, and say when a person decides.",
    "Two examiners grade the work that was handed in.",
  ].join("\n"),
  alignments: ["Workflow system", "Quality checks"],
  issuedOn: appliedAiPractitioner.issuedOn,
  expiresOn: appliedAiPractitioner.expiresOn ?? null,
};

const COLD_CHAIN: DemoBadge = {
  issuer: "Iberian Logistics Board",
  email: candidateInputOf(mateusVilarinho).email,
  name: "Cold Chain Data Specialist",
  description: "Temperature records, from the sensor to the claim.",
  criteria: "A graded project on one’s own temperature records. Valid until the rules of transport change.",
  alignments: ["Claims"],
  issuedOn: "2026-02-20",
  expiresOn: "2026-11-16",
};

/** Its issuer is named in a way that nobody here can look up. */
const SPREADSHEETS: DemoBadge = {
  issuer: "LearnFast",
  issuerId: "did:example:learnfast",
  email: candidateInputOf(ewanMacrae).email,
  name: "Spreadsheet Automation Sprint",
  description: "Three evenings on formulas and macros.",
  criteria: "Attend three evenings and pass a quiz of twelve questions.",
  alignments: [],
  issuedOn: "2026-03-13",
  expiresOn: null,
};

function add(place: DemoPlace, index: number, badge: DemoBadge, moment: string) {
  const input = { applicationId: place.applicationId, credentialId: credentialId(place, index) };
  return addProof(demoActor("priya", at(moment)), { ...input, text: demoBadge(badge) });
}

/**
 * Adds badges by the services the screen uses, each signed here, so that what is found about them is found for real: one
 * that is genuine and theirs, one whose issuer cannot be looked up, and one that held and has run out since. No score is
 * another for it afterwards.
 */
export async function badgeDemo(): Promise<void> {
  await add(demoPlace(openingId("two-candidates"), 3), 0, PRACTITIONER, "18T10:20");
  await add(analyst(28), 2, SPREADSHEETS, "12T16:05");
  const { id } = await add(analyst(26), 0, COLD_CHAIN, "10T11:40");
  const system = { organizationId: demoOrganizationId, memberId: null, name: "Outweigh" };
  await verifyProof({ ...system, at: at("16T03:37") }, id, { isByHand: false });
}
