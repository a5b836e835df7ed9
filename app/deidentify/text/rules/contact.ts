import { referenceHosts } from "../leave-alone/institutions";
import { type Accept, matches, needing, patternRule, type Rule } from "../rule";

const emailPattern = needing(
  /@/u,
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+'-]{1,64}@(?:[\p{L}\p{N}-]{1,63}\.){1,6}\p{L}{2,24}/gu,
);
const spelledEmail = needing(
  /[\s([]at[\s)\]] ?[\p{L}\p{N}-]{2,63} ?(?:[([.]|\sdot\s)/iu,
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{2,64} ?(?:\(at\)|\[at\]|\sat\s) ?[\p{L}\p{N}-]{2,63} ?(?:\(dot\)|\[dot\]|\sdot\s|\.) ?(?:com|org|net|edu|co|uk|nhs|de|fr|eu|io)(?![\p{L}\p{N}])/giu,
);
/** "Ann dot lee underscore 4 at gmail dot com", as it is read out. */
const spokenEmail = needing(
  / dot /iu,
  /(?<![\p{L}\p{N}._%+-])(?:[\p{L}\p{N}_%+-]{1,40} (?:dot|underscore|dash|hyphen|minus) ){0,4}[\p{L}\p{N}._%+-]{1,40} at (?:[\p{L}\p{N}-]{2,40} dot ){1,4}(?:com|org|net|edu|gov|info|co|ac|uk|nhs|ie|in|au|nz|za|ca|us|de|fr|eu|io)(?![\p{L}\p{N}])/giu,
);

/** Addresses of electronic mail, also with the characters spelled out. */
export const email: Rule = patternRule({
  type: "email",
  severity: "block",
  patterns: [emailPattern, spelledEmail, spokenEmail],
  accept: (value) => value.includes("@") || !/\sat\s.{1,70}[^t]\.\s/i.test(value),
  suggest: () => "[e-mail removed]",
});

const fullUrl = /(?<![\p{L}\p{N}])(?:https?|ftp):\/\/[^\s<>"'“”()]{1,2000}/giu;
const bareHost =
  /(?<![@\p{L}\p{N}._/-])(?:[a-z0-9-]{1,63}\.){1,4}(?:com|org|net|edu|gov|io|info|co|me|eu|uk|ie|de|fr|es|it|nl|se|no|dk|fi|pl|pt|ch|at|be|ca|au|nz|in|za|us)(?![\p{L}\p{N}-]|\.[a-z])(?:\/[^\s<>"'“”()]{0,500})?/giu;
const hostOf = (address: string) => address.replace(/^\w{1,6}:\/\//, "").split(/[/?#:]/, 1)[0] ?? "";

/** Web addresses, except those of journals, guidelines and reference works. */
export const url: Rule = {
  type: "url",
  severity: "block",
  patterns: [fullUrl, bareHost],
  find: ({ text }) =>
    [
      ...matches(fullUrl, text),
      ...matches(bareHost, text, (value) => /^www\.|\/|\.(?:com|org|net|uk|info)$/i.test(value)),
    ]
      .map(({ start, end }) => ({ start, end: end - trailing(text, end) }))
      .filter(({ start, end }) => !referenceHosts.test(hostOf(text.slice(start, end)))),
  suggest: () => "[link removed]",
};

/** How many marks at the end of a web address belong to the sentence around it. */
function trailing(text: string, end: number): number {
  let count = 0;
  while (count < 5 && ".,;:!?]}".includes(text[end - 1 - count] ?? " ")) count++;
  return count;
}

const octet = "(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)";
const ipv4 = new RegExp(`(?<![\\d.])(?:${octet}\\.){3}${octet}(?![\\d]|\\.\\d)`, "g");
const ipv6 = needing(
  /:[0-9a-f]{1,4}:[0-9a-f]{1,4}:[0-9a-f]/iu,
  /(?<![\p{L}\p{N}:])(?:[0-9a-f]{1,4}:){7}[0-9a-f]{1,4}(?![\p{L}\p{N}:])/giu,
);
const shortIpv6 = needing(
  /::/u,
  /(?<![\p{L}\p{N}:])(?:[0-9a-f]{1,4}:){1,6}(?::[0-9a-f]{1,4}){1,6}(?![\p{L}\p{N}:])/giu,
);
const mac = needing(
  /[:-][0-9a-f]{2}[:-][0-9a-f]{2}[:-]/iu,
  /(?<![\p{L}\p{N}:-])(?:[0-9a-f]{2}[:-]){5}[0-9a-f]{2}(?![\p{L}\p{N}:-])/giu,
);

/** Addresses on a network: IPv4, IPv6 and those of network cards. */
export const network: Rule = patternRule({
  type: "ip",
  severity: "block",
  patterns: [ipv4, ipv6, shortIpv6, mac],
  accept: (_value, text, start) =>
    !/(?:section|version|chapter|edition|item|§|\bv)\.? ?$/i.test(text.slice(Math.max(0, start - 10), start)),
  suggest: () => "[address removed]",
});

const handle = /(?<![\p{L}\p{N}@._/-])@[a-z_][\w.]{2,29}/giu;
const account =
  /(?<![\p{L}])(?:user ?name|login|user id|userid|screen name|instagram|insta|ig|twitter|tiktok|snapchat|snap|discord|facebook|reddit|skype|telegram|whatsapp)(?!\p{L})(?: handle| name| account| profile| id)?(?: is| was|:| -)? {0,2}(?<id>@?(?=[\w.-]{0,30}[\d_.@])[a-z][\w.-]{2,30})/giu;
/** "Vlogs as sharon_eats_se13": a word with a line in it, near what people do online; elsewhere it may be a variable. */
const underlined = needing(
  /_/u,
  /(?<![\p{L}\p{N}@._/\\-])(?=[a-z\d.]{0,24}[a-z]{2})[a-z][a-z\d.]{0,24}_[a-z\d_.]{1,24}[a-z\d](?![\p{L}\p{N}_(/]|\.\p{L})/giu,
);
const online =
  /(?<!\p{L})(?:v?logs?|blogs?|vlogger|posts?|posted|tweets?|streams?|insta(?:gram)?|tik ?tok|snap(?:chat)?|you ?tube|reddit|twitch|discord|facebook|strava|hinge|tinder|grindr|onlyfans|handle|user ?(?:name|id)|screen name|login|twitter|skype|telegram|whatsapp|account|channel|profile|online as|goes by|known (?:online )?as|follow(?:s|ers)?|gamer ?tag|dm|dms|messaged)(?!\p{L})/iu;
const isOnline: Accept = (value, text, start) =>
  online.test(text.slice(Math.max(0, start - 60), start + value.length + 30)) &&
  !/^(?:pre|post|peri|intra)_(?:op|operative|natal|partum|test|exam|mortem|menopausal)$/i.test(value) &&
  !/\.(?:pdf|docx?|png|jpe?g|csv|xlsx?)$/i.test(value);

/** Names people go by online. */
export const username: Rule = patternRule({
  type: "username",
  severity: "block",
  patterns: [handle, account, underlined],
  accept: (value, text, start) =>
    /^@/.test(value) || !value.includes("_")
      ? !/^@(?:moderators?|mods?|admins?|everyone|all|here)$/i.test(value)
      : isOnline(value, text, start),
  suggest: () => "[username removed]",
});

export const contactRules: Rule[] = [email, url, network, username];
