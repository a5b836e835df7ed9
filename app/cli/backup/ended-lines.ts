import type { endAgain } from "~/features/moderation/hidden/ended-list.server";

type Ended = Awaited<ReturnType<typeof endAgain>>;

/** What a restore says of what ended once more, and of how far that can be known. `madeAt`: of the backup, ISO 8601. */
export function endedLines({ list, ...ended }: Ended, madeAt: string): string[] {
  const counts = [
    [ended.roles, "roles"],
    [ended.duties, "duties at schools"],
    [ended.providers, "providers"],
    [ended.signIns, "accounts’ ways to sign in"],
  ] as const;
  const some = counts.flatMap(([count, words]) => (count > 0 ? [`${words}: ${count}`] : []));
  const lines: string[] = [];
  if (some.length > 0) lines.push(`Ended once more, ${some.join(", ")}. Whoever had them is told.`);
  if (ended.codes > 0) lines.push(`Recovery codes that had been used, used up once more: ${ended.codes}`);
  if (ended.pauses > 0) lines.push(`Paused once more: ${ended.pauses}`);
  if (ended.addresses.length > 0)
    lines.push(
      `Changed their e-mail address since, and what they had before opens nothing: ${ended.addresses.join(", ")}. Once they have told you who they are, give them a link: wardround user reset-link <who>`,
    );
  if (!list.found)
    lines.push(
      `Not known: there is no removed-for-good.ndjson in DATA_DIR. Texts that were removed, hidden or withdrawn since ${madeAt}, pictures that were covered more, people who left, and roles, passwords and other ways to sign in that ended are back as they were then. Go through your log and mails of that time, and end them again.`,
    );
  else
    lines.push(
      `By removed-for-good.ndjson, last written ${new Date(list.writtenAt).toISOString()}. What ended later than that is back as it was.`,
    );
  if (list.unread > 0)
    lines.push(
      `Lines of removed-for-good.ndjson that are cut and cannot be read: ${list.unread}. What they said is not known.`,
    );
  if (!ended.administered)
    lines.push("Nobody administers the forum now. Give somebody the role: wardround user role <who> admin");
  return lines;
}
