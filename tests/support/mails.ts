import type { TestRuntime } from "./test-runtime";

/**
 * The last mail to an address (with a subject like `about`) after all waiting jobs ran, with the path of its one link
 * and the token at its end.
 */
export async function lastMailTo(forum: TestRuntime, address: string, about = /./) {
  await forum.jobs.drain();
  const mail = forum.mailbox.list().find((one) => one.to === address && about.test(one.subject));
  if (!mail) throw new Error(`No such mail to ${address}. There are: ${forum.mailbox.list().map((one) => one.to)}`);
  // The forum's own address at the foot is a link too.
  const link = mail.text.match(/https?:\/\/\S+/)?.[0] ?? "";
  const path = link.slice(forum.env.publicUrl.length);
  return { ...mail, path, token: path.split("/").at(-1) ?? "" };
}
