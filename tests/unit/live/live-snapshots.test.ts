import { describe, expect, it } from "vitest";
import type { OrganizationId } from "@/domain/ids";
import { shareSnapshots } from "@/server/services/live-snapshots";

const row = { id: "one", organizationId: "org" as OrganizationId };

/** A source whose loads end when the test says so, and whose changes the test brings about. */
function makeSource() {
  const watchers = new Set<() => void>();
  const loads: { resolve: (state: string) => void; reject: (error: Error) => void }[] = [];
  const hub = {
    watch: (_: unknown, onChange: () => void) => {
      watchers.add(onChange);
      return () => void watchers.delete(onChange);
    },
  };
  const snapshots = shareSnapshots<string>(
    "comparison",
    () => new Promise((resolve, reject) => loads.push({ resolve, reject })),
    () => hub,
  );
  const change = () => {
    for (const onChange of watchers) onChange();
  };
  const settle = async (state: string) => {
    loads.at(-1)?.resolve(state);
    await new Promise((resolve) => setImmediate(resolve));
  };
  const follow = () => {
    const got: string[] = [];
    const stop = snapshots.follow(row, {
      put: (state) => got.push(state),
      end: (error) => got.push(`${error}`),
    });
    return { got, stop };
  };
  return { watchers, loads, change, settle, follow };
}

describe("a state shared by all who follow it", () => {
  it("is loaded once for a hundred of them", async () => {
    const source = makeSource();
    const first = source.follow();
    await source.settle("empty");
    const others = Array.from({ length: 99 }, source.follow);
    await source.settle("for those who joined");
    expect(source.loads.length).toBeLessThanOrEqual(3);
    await source.settle("for those who joined");
    const before = source.loads.length;
    source.change();
    await source.settle("a vote");
    expect(source.loads.length).toBe(before + 1);
    for (const { got } of [first, ...others]) expect(got.at(-1)).toBe("a vote");
  });

  it("makes one more load of however many changes come while one is running", async () => {
    const source = makeSource();
    const { got } = source.follow();
    for (let n = 0; n < 50; n++) source.change();
    expect(source.loads.length).toBe(1);
    await source.settle("before");
    expect(source.loads.length).toBe(2);
    await source.settle("after");
    expect(source.loads.length).toBe(2);
    expect(got).toEqual(["before", "after"]);
  });

  it("gives nobody what was read before they joined", async () => {
    const source = makeSource();
    source.follow();
    const late = source.follow();
    await source.settle("read before");
    expect(late.got).toEqual([]);
    await source.settle("read after");
    expect(late.got).toEqual(["read after"]);
  });

  it("tells everybody when it could not be loaded, and loads again for whoever comes back", async () => {
    const source = makeSource();
    const { got, stop } = source.follow();
    source.loads[0]?.reject(new Error("gone"));
    await new Promise((resolve) => setImmediate(resolve));
    expect(got).toEqual(["Error: gone"]);
    stop();
    const again = source.follow();
    await source.settle("back");
    expect(again.got).toEqual(["back"]);
  });

  it("is watched once, and no longer when nobody follows it", async () => {
    const source = makeSource();
    const one = source.follow();
    const other = source.follow();
    expect(source.watchers.size).toBe(1);
    one.stop();
    expect(source.watchers.size).toBe(1);
    other.stop();
    expect(source.watchers.size).toBe(0);
    expect(one.got).toEqual([]);
  });
});
