import { asId, asList, asObject, asObjects, asText, type JsonObject } from "@/domain/verification/json-value";
import type {
  AchievementEvidence,
  AchievementResult,
  Alignment,
  CredentialIssuer,
} from "@/domain/verification/read-credential";

// Of every list no more than this is kept: it is shown to people.
const MOST = 50;

export function readIssuer(value: unknown): CredentialIssuer {
  const object = asObject(value);
  return { id: asId(value), name: asText(object?.name), url: asText(object?.url) };
}

/** Alignments of Open Badges 2.0 and 3.0, and the names they had in 1.1 (`name`, `url`, `description`). */
export function readAlignments(value: unknown): readonly Alignment[] {
  return asObjects(value)
    .slice(0, MOST)
    .map((each) => ({
      name: asText(each.targetName ?? each.name),
      framework: asText(each.targetFramework),
      description: asText(each.targetDescription ?? each.description),
      code: asText(each.targetCode),
      url: asText(each.targetUrl ?? each.url),
    }))
    .filter((each) => each.name !== "" || each.code !== "");
}

/** What can be reached and what was, joined by the address of the description. */
export function readResults(descriptions: unknown, reached: unknown): readonly AchievementResult[] {
  const results = asObjects(reached).slice(0, MOST);
  const reachedOf = (id: string) => {
    const found = results.find((each) => asText(each.resultDescription) === id && id !== "");
    return asText(found?.value ?? found?.achievedLevel ?? found?.status);
  };
  return asObjects(descriptions)
    .slice(0, MOST)
    .map((each) => ({
      name: asText(each.name),
      type: asText(each.resultType),
      required: asText(each.requiredValue),
      reached: reachedOf(asId(each)),
    }));
}

function oneEvidence(value: unknown): AchievementEvidence {
  const object: JsonObject = asObject(value) ?? {};
  return {
    name: asText(object.name),
    narrative: asText(object.narrative ?? object.description),
    genre: asText(object.genre),
    url: asId(value),
  };
}

export function readEvidence(value: unknown): readonly AchievementEvidence[] {
  return asList(value).slice(0, MOST).map(oneEvidence);
}
