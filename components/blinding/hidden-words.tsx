"use client";

import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Panel } from "@/components/ui/panel";

interface HiddenWordsProps {
  words: readonly string[];
  onHide: (word: string) => void;
  onShow: (word: string) => void;
  isBusy: boolean;
}

/** The words hidden by hand, each with a way back, and a field for one that nothing found. */
export function HiddenWords({ words, onHide, onShow, isBusy }: HiddenWordsProps) {
  const [word, setWord] = useState("");
  const [problem, setProblem] = useState("");
  function add(event: FormEvent) {
    event.preventDefault();
    if (isBusy) return;
    if (!/[\p{L}\p{N}]/u.test(word)) return setProblem("Write the word that should be hidden.");
    onHide(word.trim());
    setWord("");
  }
  return (
    <Panel title="Hidden by hand" note={words.length > 0 ? `${words.length}` : null}>
      {words.length === 0 ? (
        <p className="section-note">
          Nothing yet. Names, contact, school and certificates are hidden anyway.
        </p>
      ) : (
        <ul aria-label="Words hidden by hand">
          {words.map((hidden) => (
            <li
              key={hidden}
              className="flex items-baseline justify-between gap-3 border-t py-1 first:border-t-0"
            >
              <span dir="auto" className="min-w-0 break-words">
                {hidden}
              </span>
              <Button
                variant="link"
                aria-label={`Show “${hidden}” again`}
                aria-disabled={isBusy || undefined}
                onClick={() => onShow(hidden)}
              >
                Show again
              </Button>
            </li>
          ))}
        </ul>
      )}
      <form onSubmit={add} className="mt-3 grid gap-2">
        <Field label="Another word to hide" error={problem || undefined}>
          <Input
            dir="auto"
            maxLength={120}
            autoComplete="off"
            value={word}
            onChange={(event) => {
              setWord(event.target.value);
              setProblem("");
            }}
          />
        </Field>
        <Button type="submit" aria-disabled={isBusy || undefined}>
          Hide it
        </Button>
      </form>
    </Panel>
  );
}
