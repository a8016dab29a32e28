import { PLACE_NAMES, type Place } from "@/components/panel/panel-place";
import { Avatar } from "@/components/ui/avatar";
import { NativeSelect } from "@/components/ui/native-select";
import { ROLE_NAMES } from "@/domain/role";
import type { RouterOutputs } from "@/lib/trpc-client";

export type Person = RouterOutputs["panel"]["get"]["people"][number];

const PLACES: readonly Place[] = ["OFF", "INFORMED", "REVIEWING"];

function noteOf({ progress, isActive, canReview }: Person): string {
  if (!isActive) return "Has left the organization";
  if (progress?.hasSubmitted) return "Has handed in a review, which keeps counting";
  if (progress?.hasDraft) return "Has begun a review";
  return canReview ? "" : "Enters names and certificates, or reads them, so cannot judge blind";
}

interface PersonRowProps {
  person: Person;
  place: Place;
  /** Left out where the panel is only to be read. */
  onPlace?: (place: Place) => void;
}

/** One member and their place on the panel. */
export function PersonRow({ person, place, onPlace }: PersonRowProps) {
  const { name, role, canReview, isReviewing, progress } = person;
  const note = noteOf(person);
  const isFixed = progress?.hasSubmitted === true && isReviewing;
  return (
    <li className="grid grid-cols-[auto_minmax(0,1fr)_auto] items-center gap-x-3 gap-y-2 border-b border-border py-2.5 max-sm:grid-cols-[auto_minmax(0,1fr)]">
      <Avatar name={name} size="lg" />
      <div className="min-w-0">
        <b className="block break-words" dir="auto">
          {name}
        </b>
        <span className="text-sm text-muted-foreground">
          {ROLE_NAMES[role]}
          {note ? `. ${note}` : ""}
        </span>
      </div>
      {onPlace ? (
        <span className="w-44 max-sm:col-span-2 max-sm:w-full">
          <NativeSelect
            aria-label={`Place of ${name}`}
            value={place}
            disabled={isFixed}
            onChange={(event) => onPlace(event.target.value as Place)}
          >
            {PLACES.filter((one) => one !== "REVIEWING" || canReview || place === "REVIEWING").map((one) => (
              <option key={one} value={one}>
                {PLACE_NAMES[one]}
              </option>
            ))}
          </NativeSelect>
        </span>
      ) : (
        <span className="text-sm max-sm:col-start-2">{PLACE_NAMES[place]}</span>
      )}
    </li>
  );
}
