// One "@", no spaces, controls, quotes, commas or angle brackets, a dot in the domain and no empty label. The final
// word on an address is a mail that arrives, so anything stranger (quoted local parts, bare hosts) is not worth it.
const shape =
  /^[^\s@<>()[\]\\,;:"\p{Cc}]{1,64}@(?:[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}-]{0,61}[\p{L}\p{N}\p{M}])?\.)+[\p{L}\p{N}-]{2,63}$/u;

/** How an address is stored and compared: trimmed, NFC, lower case. International domains stay as they were typed. */
export function normaliseEmail(text: string): string {
  return text.trim().normalize("NFC").toLowerCase();
}

/** True for what looks like one address somebody can get mail at, at most 254 characters. */
export function isEmail(text: string): boolean {
  const local = text.slice(0, text.indexOf("@"));
  return text.length <= 254 && shape.test(text) && !/^\.|\.\.|\.$/.test(local);
}

/**
 * `name <address>` or an address alone, taken apart; null if it is neither. The address may be at a bare host name
 * (`no-reply@localhost`), since this is about the sender, which the operator chooses.
 */
export function parseMailbox(text: string): { name: string; address: string } | null {
  const [, name = "", address = ""] = /^\s*(?:"?([^"<>\r\n]*?)"?\s*<([^<>\s]+)>)\s*$/.exec(text) ?? [
    "",
    "",
    text.trim(),
  ];
  return isEmail(address) || /^[\w.+-]+@[\w-]+$/.test(address) ? { name, address } : null;
}

/** True for `name <address>` or an address alone. */
export function isMailbox(text: string): boolean {
  return parseMailbox(text) !== null;
}
