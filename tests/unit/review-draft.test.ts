import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Answer, type Edit, NO_ANSWER, type StoredAnswer } from "@/domain/review-answer";
import {
  acknowledged,
  answerOf,
  clashed,
  type Draft,
  edited,
  failed,
  isSettled,
  learned,
  nextToSend,
  refusedFor,
  restored,
  sending,
  settled,
  startDraft,
} from "@/domain/review-draft";
import { saveKindOf } from "@/domain/review-saving";

const empty = startDraft({});
const send = (draft: Draft, key: string) => sending(draft, key);
const stored = (level: number | null, note: string, version: number): StoredAnswer => {
  return { level, note, confidence: "MEDIUM", version };
};
const copy = (level: number, note = ""): Edit => {
  return { level, note, confidence: "MEDIUM", base: 0, from: NO_ANSWER, tried: [] };
};

describe("an edit", () => {
  it("is shown at once and sent next", () => {
    const draft = edited(empty, "a", { level: 3 });
    expect(answerOf(draft, "a")).toMatchObject({ level: 3, note: "", confidence: "MEDIUM", base: 0 });
    expect(nextToSend(draft)).toBe("a");
    expect(saveKindOf(draft)).toBe("saving");
  });

  it("that says what is stored is none", () => {
    const draft = startDraft({ a: stored(2, "x", 1) });
    expect(edited(draft, "a", { level: 2 }).edits).toEqual({});
  });

  it("once begun is sent even when it ends where it began, as an earlier try may have been stored", () => {
    const draft = startDraft({ a: stored(2, "", 1) });
    const lost = failed(send(edited(draft, "a", { level: 3 }), "a"));
    expect(nextToSend(edited(lost, "a", { level: 2 }))).toBe("a");
  });

  it("of a note alone waits on the device for its level", () => {
    const draft = edited(empty, "a", { note: "why" });
    expect(nextToSend(draft)).toBeNull();
    expect(saveKindOf(draft)).toBe("kept");
    expect(nextToSend(edited(draft, "a", { level: null }))).toBe("a");
  });

  it("that takes a stored rating back is sent", () => {
    const draft = startDraft({ a: stored(2, "", 1) });
    expect(nextToSend(edited(draft, "a", { level: undefined }))).toBe("a");
  });

  it("waits while another is on its way", () => {
    const draft = send(edited(edited(empty, "a", { level: 1 }), "b", { level: 2 }), "a");
    expect(nextToSend(draft)).toBeNull();
  });
});

describe("an acknowledgement", () => {
  it("makes an edit stored", () => {
    const draft = send(edited(empty, "a", { level: 1 }), "a");
    const saved = acknowledged(draft, "a", stored(1, "", 1));
    expect(saved.edits).toEqual({});
    expect(saveKindOf(saved)).toBe("saved");
  });

  it("leaves what was typed since to be sent on top of the new version", () => {
    const typed = edited(send(edited(empty, "a", { level: 1, note: "so" }), "a"), "a", { note: "so far" });
    const draft = acknowledged(typed, "a", stored(1, "so", 1));
    expect(draft.edits).toMatchObject({ a: { level: 1, note: "so far", base: 1 } });
    expect(nextToSend(draft)).toBe("a");
  });

  it("does not take a space from under the cursor, nor send it again and again", () => {
    const typed = send(edited(empty, "a", { level: 1, note: "so " }), "a");
    const draft = acknowledged(typed, "a", stored(1, "so", 1));
    expect(answerOf(draft, "a").note).toBe("so ");
    expect(isSettled(draft)).toBe(true);
  });

  it("of going back to the old level while it was on its way sends the old level again", () => {
    const before = startDraft({ a: stored(2, "", 1) });
    const onItsWay = edited(send(edited(before, "a", { level: 4 }), "a"), "a", { level: 2 });
    const draft = acknowledged(onItsWay, "a", stored(4, "", 2));
    expect(draft.edits).toMatchObject({ a: { level: 2, note: "", base: 2 } });
  });
});

describe("no answer", () => {
  it("is said on the device first, and after four tries as not saved", () => {
    let draft = edited(empty, "a", { level: 1 });
    const kinds = [1, 2, 3, 4].map(() => {
      draft = failed(send(draft, "a"));
      return saveKindOf(draft);
    });
    expect(kinds).toEqual(["kept", "kept", "kept", "unsaved"]);
    expect(nextToSend(draft)).toBe("a");
  });
});

describe("a refusal", () => {
  it("is kept with its reason, and sent again only when changed", () => {
    const draft = refusedFor(send(edited(empty, "a", { level: 1 }), "a"), "a", "Too long.");
    expect(nextToSend(draft)).toBeNull();
    expect(saveKindOf(draft)).toBe("unsaved");
    expect(nextToSend(edited(draft, "a", { level: 2 }))).toBe("a");
  });
});

describe("a clash", () => {
  const theirs = stored(4, "theirs", 3);
  const mine = send(edited(empty, "a", { level: 1, note: "mine" }), "a");

  it("keeps both until one is chosen", () => {
    const draft = clashed(mine, "a", theirs);
    expect(draft.clash).toEqual({ key: "a", theirs });
    expect(answerOf(draft, "a")).toMatchObject({ level: 1, note: "mine" });
    expect(nextToSend(draft)).toBeNull();
  });

  it("ends with mine, sent on top of theirs", () => {
    const draft = settled(clashed(mine, "a", theirs), "mine");
    expect(draft.edits).toMatchObject({ a: { level: 1, note: "mine", base: 3 } });
    expect(nextToSend(draft)).toBe("a");
  });

  it("ends with theirs", () => {
    const draft = settled(clashed(mine, "a", theirs), "theirs");
    expect(answerOf(draft, "a")).toEqual(theirs);
    expect(isSettled(draft)).toBe(true);
  });

  it("is none when each changed something else: both changes stay", () => {
    const before = startDraft({ a: stored(2, "", 1) });
    const noted = clashed(send(edited(before, "a", { note: "mine" }), "a"), "a", stored(3, "", 2));
    expect(noted.clash).toBeNull();
    expect(noted.edits).toMatchObject({ a: { level: 3, note: "mine", base: 2 } });
    expect(nextToSend(noted)).toBe("a");
    const unsure = clashed(
      send(edited(before, "a", { confidence: "LOW" }), "a"),
      "a",
      stored(2, "theirs", 2),
    );
    expect(unsure.edits).toMatchObject({ a: { level: 2, note: "theirs", confidence: "LOW" } });
  });

  it("is asked about how sure one is, too", () => {
    const before = startDraft({ a: stored(2, "", 1) });
    const other = { ...stored(2, "", 2), confidence: "HIGH" } as const;
    expect(clashed(send(edited(before, "a", { confidence: "LOW" }), "a"), "a", other).clash).not.toBeNull();
  });

  it("is none with one's own earlier try, whose answer got lost", () => {
    const lost = failed(send(edited(empty, "a", { level: 3 }), "a"));
    const draft = clashed(send(edited(lost, "a", { level: 1 }), "a"), "a", stored(3, "", 1));
    expect(draft.clash).toBeNull();
    expect(draft.edits).toMatchObject({ a: { level: 1, base: 1 } });
  });

  it("is none when both say the same", () => {
    expect(clashed(mine, "a", stored(1, "mine", 1)).clash).toBeNull();
  });
});

it("takes in copies from before, unless the server has them or something newer is typed", () => {
  const draft = edited(startDraft({ a: stored(1, "", 1) }), "c", { level: 4 });
  const copies = {
    a: copy(1),
    b: copy(2),
    c: copy(0),
  };
  const back = restored(draft, copies);
  expect(Object.keys(back.edits).sort()).toEqual(["b", "c"]);
  expect(answerOf(back, "c").level).toBe(4);
});

it("learns what another window stored, but never over what is being typed", () => {
  const draft = edited(empty, "b", { level: 0 });
  const news = learned(draft, {
    a: stored(3, "", 1),
    b: stored(4, "", 1),
  });
  expect(answerOf(news, "a").level).toBe(3);
  expect(answerOf(news, "b").level).toBe(0);
});

type Step = { do: "edit"; change: Partial<Answer> } | { do: "send" } | { do: "lose" } | { do: "lose answer" };

it("loses nothing: whatever fails on the way, the last answer ends up stored", () => {
  const step = fc.oneof(
    fc.record({
      do: fc.constant("edit" as const),
      change: fc.record(
        { level: fc.constantFrom(null, 0, 1, 2, 3, 4), note: fc.string({ maxLength: 3 }) },
        { requiredKeys: ["level"] },
      ),
    }),
    fc.record({ do: fc.constantFrom("send" as const, "lose" as const, "lose answer" as const) }),
  );
  fc.assert(
    fc.property(fc.array<Step>(step, { maxLength: 40 }), (steps) => {
      let server: StoredAnswer = NO_ANSWER;
      let draft = empty;
      let last: Partial<Answer> = { note: "" };
      const arrive = (edit: Edit) => {
        const answer = { level: edit.level, note: edit.note.trim(), confidence: edit.confidence };
        const isStored = server.version > 0 && server.level === answer.level && server.note === answer.note;
        if (!isStored && server.version !== edit.base) return false;
        if (!isStored) server = { ...answer, version: server.version + 1 };
        return true;
      };
      const go = (what: Step["do"]) => {
        const edit = draft.edits.a;
        if (nextToSend(draft) !== "a" || !edit) return;
        draft = sending(draft, "a");
        if (what === "lose") draft = failed(draft);
        else if (!arrive(edit)) draft = settled(clashed(draft, "a", server), "mine");
        else draft = what === "lose answer" ? failed(draft) : acknowledged(draft, "a", server);
      };
      for (const each of steps) {
        if (each.do === "edit") {
          draft = edited(draft, "a", each.change);
          last = { ...last, ...each.change };
        } else go(each.do);
      }
      for (let tries = 0; tries < 4; tries += 1) go("send");
      expect(isSettled(draft)).toBe(true);
      expect(server.level).toBe(last.level);
      expect(server.note).toBe(last.note?.trim());
    }),
    { numRuns: 2000 },
  );
});
