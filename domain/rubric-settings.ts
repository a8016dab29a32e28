import { CREDENTIAL_KINDS, CREDENTIAL_STRENGTH } from "@/domain/scoring/credential-kind";
import { type BoundedDefault, EVIDENCE_KINDS, EVIDENCE_STRENGTH } from "@/domain/scoring/evidence-kind";
import { PARAMETER_NAMES, PARAMETERS } from "@/domain/scoring/parameters";

type Table = Readonly<Record<string, BoundedDefault>>;
type Settings = Readonly<Record<string, number>>;

/** The three groups of settings with their defaults and bounds. */
export const SETTING_GROUPS = {
  parameters: { names: PARAMETER_NAMES as readonly string[], table: PARAMETERS as Table },
  evidenceStrength: { names: EVIDENCE_KINDS as readonly string[], table: EVIDENCE_STRENGTH as Table },
  credentialStrength: { names: CREDENTIAL_KINDS as readonly string[], table: CREDENTIAL_STRENGTH as Table },
} as const;
export type SettingGroup = keyof typeof SETTING_GROUPS;

/** Every setting of a group, as stored or else by default. `filledSettings("parameters", {}).priorSupport` is .2. */
export function filledSettings(group: SettingGroup, stored: Settings): Record<string, number> {
  const { names, table } = SETTING_GROUPS[group];
  return Object.fromEntries(names.map((name) => [name, stored[name] ?? table[name]?.default ?? 0]));
}

/** Only what differs from the defaults, which is what is stored. `changedSettings("parameters", { priorSupport: 0.2 })` is `{}`. */
export function changedSettings(group: SettingGroup, settings: Settings): Record<string, number> {
  const { table } = SETTING_GROUPS[group];
  return Object.fromEntries(
    Object.entries(settings).filter(([name, value]) => table[name]?.default !== value),
  );
}
