import { CheckRow } from "@/components/form/check-row";
import { FieldError } from "@/components/ui/field";
import { ALWAYS_HIDDEN, BLIND_FIELD_WORDS } from "@/domain/blinding-policy";

interface HiddenFieldsProps {
  hidesEmployer: boolean;
  hidesDates: boolean;
}

/** What reviewers do not see, with the reason for each; only to be read. */
export function HiddenFields({ hidesEmployer, hidesDates }: HiddenFieldsProps) {
  const shown = [
    ...ALWAYS_HIDDEN,
    ...(hidesEmployer ? (["EMPLOYER"] as const) : []),
    ...(hidesDates ? (["DATES"] as const) : []),
  ];
  return (
    <div className="mt-4 text-sm">
      <h3 className="font-strong">Hidden until a review is handed in</h3>
      <ul className="mt-1.5 grid gap-2">
        {shown.map((field) => (
          <li key={field}>
            {BLIND_FIELD_WORDS[field].what}
            <span className="block text-muted-foreground">{BLIND_FIELD_WORDS[field].why}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

interface HiddenChoiceProps {
  field: "EMPLOYER" | "DATES";
  isHidden: boolean;
  /** Why it cannot be switched off, or null. */
  whyFixed: string | null;
  error: string | undefined;
  onChange: (isHidden: boolean) => void;
}

/** One field of which the opening chooses whether it is hidden. */
export function HiddenChoice({ field, isHidden, whyFixed, error, onChange }: HiddenChoiceProps) {
  const { what, why } = BLIND_FIELD_WORDS[field];
  return (
    <>
      <CheckRow
        checked={isHidden}
        disabled={whyFixed !== null}
        onCheckedChange={onChange}
        label={what}
        hint={whyFixed ? `${why} ${whyFixed}` : why}
      />
      {error ? <FieldError role="alert">{error}</FieldError> : null}
    </>
  );
}

/** What every opening hides, as boxes that are ticked for good. */
export function AlwaysHidden() {
  return ALWAYS_HIDDEN.map((field) => (
    <CheckRow
      key={field}
      checked
      disabled
      onCheckedChange={() => {}}
      label={`${BLIND_FIELD_WORDS[field].what}, always`}
      hint={BLIND_FIELD_WORDS[field].why}
    />
  ));
}
