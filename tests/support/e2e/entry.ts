import { expect, type Page } from "@playwright/test";
import { CHECKLIST_QUESTIONS } from "@/domain/credential-words";
import { VERDICT_NAMES } from "@/domain/evidence-check";
import type { EvidenceKind } from "@/domain/scoring/evidence-kind";
import { openOpening } from "./await-app";
import {
  dayBefore,
  type TypedCandidate,
  type TypedCertificate,
  type TypedEvidence,
  type TypedOutcome,
} from "./typed-candidate";

/** The button of the form behind which each kind of evidence is entered. */
const OFFERED: Partial<Record<EvidenceKind, RegExp>> = {
  SYSTEM_RECORD: /^Export or link/,
  MANAGER_REFERENCE: /^A manager confirms/,
  WORK_SAMPLE: /^An exercise/,
  ARTIFACT: /^The work itself/,
  PEER_REFERENCE: /^A colleague confirms/,
};

/** Enters a person with everything there is of them; evidence is checked where the data say so. Ends on the dossier. */
export async function enterCandidate(page: Page, opening: string, person: TypedCandidate): Promise<void> {
  await openOpening(page, opening);
  await page.getByRole("link", { name: "Add candidate" }).click();
  await page.getByLabel("Name", { exact: true }).fill(person.name);
  await page.getByLabel("What they do").fill(person.headline);
  await page.getByLabel("Employer").fill(person.employer);
  await page.getByLabel("School").fill(person.school);
  await page.getByRole("button", { name: /^Add candidate/ }).click();
  await expect(page.getByRole("heading", { level: 1, name: person.name })).toBeVisible();
  for (const outcome of person.outcomes) {
    await enterOutcome(page, outcome);
    const checked = outcome.evidence.filter(({ check }) => check);
    if (checked.length > 0) await checkEvidence(page, outcome.statement, person.name, checked);
  }
  if (person.certificate) await enterCertificate(page, person.certificate);
}

async function enterOutcome(page: Page, outcome: TypedOutcome): Promise<void> {
  await page.getByRole("link", { name: /^Add outcome/ }).click();
  await page.getByLabel("What changed").fill(outcome.statement);
  if (outcome.measured) {
    // On leaving the sentence its numbers are read; what is typed afterwards stands.
    await page.keyboard.press("Tab");
    const [metric, unit, before, after] = outcome.measured;
    await page.getByLabel("What", { exact: true }).fill(metric);
    await page.getByLabel("Unit").fill(unit);
    await page.getByLabel("Before", { exact: true }).fill(String(before));
    await page.getByLabel("After", { exact: true }).fill(String(after));
  }
  await page.getByText("More about it").click();
  const [from, to] = outcome.monthsAgo;
  await page.getByLabel("From", { exact: true }).fill(dayBefore(from));
  await page.getByLabel("To", { exact: true }).fill(dayBefore(to));
  await page.getByLabel("How often").selectOption(outcome.frequency);
  await page.getByLabel("AI’s part").fill(outcome.aiPart);
  await page
    .getByLabel(/’s part$/)
    .nth(1)
    .fill(outcome.ownPart);
  await page.getByLabel("Limits").fill(outcome.limits ?? "");
  if (outcome.isSeen) await page.getByText("We saw it ourselves").click();
  for (const [index, evidence] of outcome.evidence.entries()) {
    await page.getByRole("button", { name: OFFERED[evidence.kind] as RegExp }).click();
    const row = page.getByRole("group", { name: `Evidence ${index + 1}` });
    await row.getByLabel("What it is").fill(evidence.title);
    await row.getByLabel("What it shows").fill(evidence.shows ?? "");
  }
  await page.getByRole("button", { name: /^Save outcome/ }).click();
  await expect(page.getByRole("article").getByRole("link", { name: outcome.statement })).toBeVisible();
}

async function checkEvidence(
  page: Page,
  statement: string,
  name: string,
  evidence: readonly TypedEvidence[],
): Promise<void> {
  await page.getByRole("article").getByRole("link", { name: statement }).click();
  await expect(page.getByRole("heading", { level: 1, name: statement })).toBeVisible();
  for (const { title, check = "" } of evidence) {
    const piece = page.getByRole("article", { name: title });
    await expect(piece.getByRole("region", { name: "Nobody has checked it" })).toBeVisible();
    await piece.getByRole("link", { name: `Check it: ${title}` }).click();
    const answers = page.getByRole("radiogroup", { name: "Does it support the claim?" });
    await answers.getByText(VERDICT_NAMES.SUPPORTS, { exact: true }).click();
    await expect(answers.getByRole("radio", { checked: true })).toHaveValue("SUPPORTS");
    await page.getByLabel("Note, if you like").fill(check);
    await page.getByRole("button", { name: /^Save check/ }).click();
    await expect(piece.getByRole("region", { name: /^Checked by / })).toBeVisible();
    await expect(piece.getByText(check)).toBeVisible();
  }
  await page.getByRole("navigation", { name: "Breadcrumb" }).getByRole("link", { name }).click();
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
}

async function enterCertificate(page: Page, certificate: TypedCertificate): Promise<void> {
  await page.getByRole("link", { name: "Add certificate" }).click();
  await page.getByLabel("Name", { exact: true }).fill(certificate.title);
  await page.getByLabel("Issuer", { exact: true }).fill(certificate.issuer);
  await page.getByLabel("How it was assessed").selectOption("Practical exam");
  await page.getByLabel("Issued", { exact: true }).fill(dayBefore(certificate.monthsAgo));
  for (const question of Object.values(CHECKLIST_QUESTIONS)) {
    const answer = page.getByRole("group", { name: question });
    const isLast = question === CHECKLIST_QUESTIONS.servesObjective;
    await answer.getByText(isLast ? "Not answered" : "Yes", { exact: true }).click();
  }
  await page.getByRole("group", { name: "Genuine?" }).getByText("Issuer confirmed it").click();
  await page.getByLabel("How that was found out").fill("Asked the issuer by e-mail.");
  await page.getByRole("button", { name: /^Save certificate/ }).click();
  await expect(page.getByRole("link", { name: certificate.title, exact: true })).toBeVisible();
}
