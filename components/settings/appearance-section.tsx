"use client";

import { useTheme } from "next-themes";
import { useSyncExternalStore } from "react";
import { SettingsSection } from "@/components/settings/settings-section";
import { SINGLE_KEYS_SETTING } from "@/components/shell/use-keys";
import { RadioGroup, RadioGroupItem } from "@/components/ui/radio-group";
import { Switch } from "@/components/ui/switch";

const THEMES = [
  { value: "system", label: "As the system has it" },
  { value: "light", label: "Light" },
  { value: "dark", label: "Dark" },
] as const;

const CHANGED = "outweigh:single-keys";

function listen(onChange: () => void): () => void {
  document.addEventListener(CHANGED, onChange);
  window.addEventListener("storage", onChange);
  return () => {
    document.removeEventListener(CHANGED, onChange);
    window.removeEventListener("storage", onChange);
  };
}

function setSingleKeys(isOn: boolean) {
  if (isOn) localStorage.removeItem(SINGLE_KEYS_SETTING);
  else localStorage.setItem(SINGLE_KEYS_SETTING, "off");
  document.dispatchEvent(new Event(CHANGED));
}

/** Theme and keys, kept in this browser. What is chosen is known only there, so the server renders nothing chosen. */
export function AppearanceSection() {
  const { theme, setTheme } = useTheme();
  const isHere = useSyncExternalStore(
    () => () => {},
    () => true,
    () => false,
  );
  const hasSingleKeys = useSyncExternalStore(
    listen,
    () => localStorage.getItem(SINGLE_KEYS_SETTING) !== "off",
    () => true,
  );
  return (
    <SettingsSection title="This browser" note="Kept here, not with your account.">
      <div className="grid gap-5">
        <div className="grid gap-2">
          <span id="theme" className="text-sm font-medium">
            Theme
          </span>
          <RadioGroup
            aria-labelledby="theme"
            value={isHere ? theme : ""}
            onValueChange={setTheme}
            className="flex flex-wrap gap-x-6 gap-y-2"
          >
            {THEMES.map(({ value, label }) => (
              // biome-ignore lint/a11y/noLabelWithoutControl: the item renders the input
              <label
                key={value}
                className="flex min-h-6 cursor-pointer items-center gap-2 text-sm touch:min-h-11"
              >
                <RadioGroupItem value={value} />
                {label}
              </label>
            ))}
          </RadioGroup>
        </div>
        {/* biome-ignore lint/a11y/noLabelWithoutControl: the switch renders the input */}
        <label className="flex min-h-6 cursor-pointer items-center gap-2.5 text-sm touch:min-h-11">
          <Switch checked={hasSingleKeys} onCheckedChange={setSingleKeys} />
          <span>
            <span className="block font-medium">Single-key shortcuts</span>
            <span className="text-muted-foreground">
              Such as J and K, or 0 to 4 while rating. Switch them off when speech input or a screen reader
              uses them.
            </span>
          </span>
        </label>
      </div>
    </SettingsSection>
  );
}
