import { describe, expect, it } from "vitest";
import { DAY } from "~/core/time";
import { invitationWords, type MailPurpose, mailWords, signUpWords } from "~/features/identity/mails";
import { canChangeHandle, handleFromName, handleProblem } from "~/features/identity/people/handle";
import { deviceWords } from "~/features/identity/sign-in/device";
import { lifeWords } from "~/features/identity/sign-in/one-time-link";

describe("handles", () => {
  it.each([
    ["Dr Ines Halvorsen", "ines-halvorsen"],
    ["Prof. Dr. José Ångström-O'Neill", "jose-angstrom-oneill"],
    ["Søren Łukasz", "soren-lukasz"],
    ["李小龍", "member"],
    ["Admin", "member"],
    ["Former Person", "member"],
    ["A", "member"],
    ["Wolfeschlegelsteinhausenbergerdorff Hubert", "wolfeschlegelsteinhausenb"],
  ])("of %s start as %s", (name, handle) => {
    expect(handleFromName(name)).toBe(handle);
    expect(handleProblem(handle)).toBeNull();
  });

  it.each([
    "a",
    "Ines",
    "ines--h",
    "-ines",
    "ines-",
    "ines_h",
    "admin",
    "moderator",
    "former-12",
    "anonymous-heron",
    "é",
    "a".repeat(31),
  ])("cannot be %j", (handle) => {
    expect(handleProblem(handle)).not.toBeNull();
  });

  it("change at most once in thirty days", () => {
    expect(canChangeHandle(null, 0).ok).toBe(true);
    expect(canChangeHandle(0, 30 * DAY - 1).ok).toBe(false);
    expect(canChangeHandle(0, 30 * DAY).ok).toBe(true);
  });
});

describe("mails", () => {
  const facts = {
    forum: "Northmere",
    home: "https://forum.example",
    name: "Ines",
    link: "https://forum.example/l/abc",
  };
  const purposes: MailPurpose[] = [
    "sign-in",
    "reset",
    "change-email",
    "claim",
    "account-exists",
    "password-changed",
    "email-change-asked",
    "undo-email",
    "prove",
    "sign-in-ways-changed",
    "passkey-copied",
  ];
  const every = [
    ...purposes.map((purpose) => mailWords(purpose, facts)),
    signUpWords(facts),
    invitationWords({ ...facts, invitedBy: "Ruth", asWhat: "as a student", days: 14 }),
  ];

  it("hold one link each, name the forum, and say what to do if you did not ask", () => {
    for (const { subject, text } of every) {
      expect(text.split(facts.link)).toHaveLength(2);
      expect(subject).toContain("Northmere");
      expect(text).toMatch(/[Ii]f (that was|you did|you do|this means)/);
      expect(subject + text).not.toMatch(/[!]|please|oops/i);
    }
  });

  it("say how long a link works", () => {
    expect(mailWords("sign-in", facts).text).toContain("for 20 minutes");
    expect(lifeWords("reset")).toBe("1 hour");
    expect(lifeWords("claim")).toBe("3 days");
  });
});

describe("a browser in words", () => {
  it.each([
    ["Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:130.0) Gecko/20100101 Firefox/130.0", "Firefox on Windows"],
    [
      "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1",
      "Safari on iPhone",
    ],
    [
      "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Safari/537.36 Edg/130.0.0.0",
      "Edge on Linux",
    ],
    ["curl/8.5.0", "Unknown browser"],
    [null, "Unknown browser"],
  ])("%s is %s", (header, words) => {
    expect(deviceWords(header)).toBe(words);
  });
});
