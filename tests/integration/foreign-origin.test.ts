import { expect, it } from "vitest";
import { POST } from "@/app/api/trpc/[trpc]/route";

function write(origin: string | null) {
  const headers = { host: "127.0.0.1:3000", "content-type": "application/json", ...(origin && { origin }) };
  const url = "http://127.0.0.1:3000/api/trpc/session.revokeOthers";
  return POST(new Request(url, { method: "POST", headers, body: "{}" }));
}

it.each(["https://elsewhere.test", "http://127.0.0.1:3001", "null", "no address"])(
  "refuses a write from %s before anything is read",
  async (origin) => {
    expect((await write(origin)).status).toBe(403);
  },
);

it.each(["http://127.0.0.1:3000", null])("reads a write from %s, and asks who it is", async (origin) => {
  expect((await write(origin)).status).toBe(401);
});
