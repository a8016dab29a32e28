import { cookies } from "next/headers";

/** Nothing but what makes a page dynamic. */
export default async function Page() {
  await cookies();
  return <p>Empty</p>;
}
