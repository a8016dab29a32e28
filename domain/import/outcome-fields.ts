import {
  FREQUENCY_CHOICES,
  OUTCOME_STATUS_CHOICES,
  RELEVANCE_CHOICES,
  SOURCE_CHOICES,
} from "@/domain/import/choices";
import { type ImportField, importField } from "@/domain/import/import-field";
import { WHOSE_FIELDS } from "@/domain/import/person-fields";

const text = { type: "text" } as const;
const number = { type: "number" } as const;

/** What a row of outcomes can tell. */
export const OUTCOME_FIELDS: readonly ImportField[] = [
  ...WHOSE_FIELDS,
  importField({
    key: "reference",
    heading: "Outcome reference",
    aliases: ["reference", "outcome id", "id", "ref"],
    kind: text,
    hint: "What your file calls this outcome",
  }),
  importField({
    key: "statement",
    heading: "Statement",
    aliases: ["outcome", "result", "achievement", "accomplishment", "what changed", "claim", "highlight"],
    kind: text,
    isRequired: true,
    hint: "What changed, in one sentence",
  }),
  importField({
    key: "source",
    heading: "Source",
    aliases: ["who says so", "said by"],
    kind: { type: "choice", choices: SOURCE_CHOICES },
    hint: "The candidate says so, where it is blank",
  }),
  importField({ key: "metric", heading: "Metric", aliases: ["measure", "measured", "kpi"], kind: text }),
  importField({ key: "unit", heading: "Unit", aliases: ["units", "unit of measure"], kind: text }),
  importField({
    key: "baseline",
    heading: "Before",
    aliases: ["baseline", "value before", "from value", "was"],
    kind: number,
  }),
  importField({
    key: "after",
    heading: "After",
    aliases: ["value after", "to value", "value", "now", "is"],
    kind: number,
  }),
  importField({
    key: "periodStart",
    heading: "From",
    aliases: ["start", "start date", "period start", "since", "begin", "started"],
    kind: { type: "day", month: "first" },
  }),
  importField({
    key: "periodEnd",
    heading: "To",
    aliases: ["end", "end date", "period end", "until", "ended", "date"],
    kind: { type: "day", month: "last" },
  }),
  importField({
    key: "frequency",
    heading: "How often",
    aliases: ["frequency", "repeated"],
    kind: { type: "choice", choices: FREQUENCY_CHOICES },
  }),
  importField({
    key: "aiPart",
    heading: "AI’s part",
    aliases: ["ai part", "ai's part", "what ai did", "ai used", "tools"],
    kind: text,
  }),
  importField({
    key: "ownPart",
    heading: "Own part",
    aliases: ["what the candidate did", "contribution", "candidate's part"],
    kind: text,
  }),
  importField({
    key: "limits",
    heading: "Limits",
    aliases: ["limitations", "what it does not show"],
    kind: text,
  }),
  importField({
    key: "relevance",
    heading: "Relevance",
    aliases: ["how close to the work"],
    kind: { type: "choice", choices: RELEVANCE_CHOICES },
    hint: "Same work, where it is blank",
  }),
  importField({
    key: "status",
    heading: "Status",
    kind: { type: "choice", choices: OUTCOME_STATUS_CHOICES },
    hint: "Standing or found false",
  }),
  importField({
    key: "statusNote",
    heading: "Status note",
    aliases: ["why it was found false"],
    kind: text,
  }),
];
