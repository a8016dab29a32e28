import { type ReactNode, useId } from "react";

interface SettingsSectionProps {
  title: string;
  note?: ReactNode;
  /** One button at the right of the title. */
  action?: ReactNode;
  children: ReactNode;
}

/** One group of settings under a title, parted from the next by a hairline. */
export function SettingsSection({ title, note, action, children }: SettingsSectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="border-t border-border py-6 first:border-t-0">
      <header className="mb-3.5 flex flex-wrap items-start justify-between gap-x-5 gap-y-2">
        <div>
          <h2 id={id} className="section-title">
            {title}
          </h2>
          {note ? <p className="section-note mt-0.5 max-w-measure">{note}</p> : null}
        </div>
        {action}
      </header>
      {children}
    </section>
  );
}
