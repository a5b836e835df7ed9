import type { Find } from "~/core/find";

/** What the server finds in these fields; null where it cannot tell now. Posting looks in any case. */
export async function askCheck(
  fields: readonly { name: string; value: string }[],
  own: boolean,
): Promise<{ finds: Find[]; html: string } | null> {
  const body = new URLSearchParams(fields.map(({ name, value }) => [name, value]));
  if (own) body.append("own", "1");
  const response = await fetch("/check", { method: "POST", body }).catch(() => null);
  if (!response?.ok) return null;
  // The cast: our own address answers in this shape.
  return (await response.json()) as { finds: Find[]; html: string };
}
