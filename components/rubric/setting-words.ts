import { RUNG_WORDS } from "@/components/chart/rung";
import { CREDENTIAL_KIND_NAMES } from "@/domain/credential-words";
import type { SettingGroup } from "@/domain/rubric-settings";
import { PARAMETER_WORDS } from "@/domain/rubric-words";
import type { CredentialKind } from "@/domain/scoring/credential-kind";
import type { EvidenceKind } from "@/domain/scoring/evidence-kind";
import type { ParameterName } from "@/domain/scoring/parameters";

/** A setting as the screen calls it, and what turning it up does where that is not plain. */
export function settingWords(group: SettingGroup, name: string): { label: string; hint: string } {
  if (group === "evidenceStrength") return { label: RUNG_WORDS[name as EvidenceKind], hint: "" };
  if (group === "credentialStrength")
    return { label: CREDENTIAL_KIND_NAMES[name as CredentialKind], hint: "" };
  const { name: label, hint } = PARAMETER_WORDS[name as ParameterName];
  return { label, hint };
}
