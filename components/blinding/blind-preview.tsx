import { type BlindingOutcome, placeKey } from "@/components/blinding/blinding-types";
import { MarkedText, type TextMark } from "@/components/blinding/marked-text";
import { RUNG_WORDS } from "@/components/chart/rung";
import { periodInWords } from "@/components/review/period-words";
import type { TextField } from "@/domain/unmasked/finding";

/** The marks of each text, by where it stands. */
export type MarksByPlace = ReadonlyMap<string, readonly TextMark[]>;

interface TextProps {
  place: { readonly outcomeId: string; readonly pieceId: string | null; readonly field: TextField };
  text: string;
  marks: MarksByPlace;
}

function Text({ place, text, marks }: TextProps) {
  return <MarkedText text={text} marks={marks.get(placeKey(place)) ?? []} />;
}

const ACCOUNTS = [
  ["metric", "Measured"],
  ["unit", "Unit"],
  ["aiPart", "AI’s part"],
  ["ownPart", "Own part"],
  ["limits", "Limits"],
  ["statusNote", "Found false"],
] as const satisfies readonly (readonly [TextField, string])[];

function Piece({
  outcomeId,
  piece,
  marks,
}: {
  outcomeId: string;
  piece: BlindingOutcome["evidence"][number];
  marks: MarksByPlace;
}) {
  const texts = (["title", "description", "checkNote"] as const).filter((field) => piece[field] !== "");
  return (
    <li className="grid gap-1 border-t py-2">
      <span className="axis">{RUNG_WORDS[piece.kind]}</span>
      {texts.map((field) => (
        <p key={field} dir="auto" className="break-words whitespace-pre-line">
          <Text place={{ outcomeId, pieceId: piece.id, field }} text={piece[field]} marks={marks} />
        </p>
      ))}
      {piece.files.map((file) => (
        <p key={file.id} className="break-all text-muted-foreground">
          <Text place={{ outcomeId, pieceId: file.id, field: "fileName" }} text={file.name} marks={marks} />
          {file.withheld ? ", withheld" : ", shown"}
        </p>
      ))}
    </li>
  );
}

function Outcome({
  outcome,
  number,
  marks,
}: {
  outcome: BlindingOutcome;
  number: number;
  marks: MarksByPlace;
}) {
  const outcomeId = outcome.id;
  const accounts = ACCOUNTS.filter(([field]) => outcome[field] !== "");
  const period = outcome.period ?? periodInWords(outcome.periodStart, outcome.periodEnd);
  const pieces = outcome.evidence.filter((piece) => !piece.isStatement || piece.checkNote !== "");
  return (
    <article aria-label={`Outcome ${number}`} className="border-t pt-4">
      <p className="axis">Outcome {number}</p>
      <h3 dir="auto" className="mt-0.5 text-md font-strong break-words">
        <Text
          place={{ outcomeId, pieceId: null, field: "statement" }}
          text={outcome.statement}
          marks={marks}
        />
      </h3>
      <dl className="mt-2.5 grid gap-x-4 gap-y-1.5 text-sm sm:grid-cols-[96px_minmax(0,1fr)]">
        {accounts.map(([field, name]) => (
          <div key={field} className="contents">
            <dt className="text-muted-foreground">{name}</dt>
            <dd dir="auto" className="min-w-0 break-words whitespace-pre-line">
              <Text place={{ outcomeId, pieceId: null, field }} text={outcome[field]} marks={marks} />
            </dd>
          </div>
        ))}
        {period ? (
          <div className="contents">
            <dt className="text-muted-foreground">When</dt>
            <dd>{period}</dd>
          </div>
        ) : null}
      </dl>
      {pieces.length > 0 ? (
        <ul aria-label={`Evidence of outcome ${number}`} className="mt-3 text-sm">
          {pieces.map((piece) => (
            <Piece key={piece.id} outcomeId={outcomeId} piece={piece} marks={marks} />
          ))}
        </ul>
      ) : null}
    </article>
  );
}

/** All that reviewers read of one candidate, as they read it. */
export function BlindPreview({
  outcomes,
  marks,
}: {
  outcomes: readonly BlindingOutcome[];
  marks: MarksByPlace;
}) {
  return (
    <div className="grid gap-6">
      {outcomes.map((outcome, index) => (
        <Outcome key={outcome.id} outcome={outcome} number={index + 1} marks={marks} />
      ))}
    </div>
  );
}
