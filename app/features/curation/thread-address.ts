import { parseId } from "~/core/ids";

/** The thread's number in a pasted address of ours, or in a bare number; null for anything else. */
export function threadIdIn(text: string): number | null {
  return parseId(/(?:^|\/questions\/)([0-9]+)(?:$|[/?#])/.exec(text.trim())?.[1]);
}
