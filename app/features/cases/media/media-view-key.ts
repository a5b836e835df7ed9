import { parseId } from "~/core/ids";

type After = { day: string; accountId: number; attachmentId: number };

/** The key of a page's last row as it stands in an address. */
export const viewsAfterText = ({ day, accountId, attachmentId }: After) => `${day}.${accountId}.${attachmentId}`;

export function viewsAfterIn(text: string | null): After | null {
  const [day = "", account, attachment] = (text ?? "").split(".");
  const accountId = parseId(account);
  const attachmentId = parseId(attachment);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || accountId === null || attachmentId === null) return null;
  return { day, accountId, attachmentId };
}
