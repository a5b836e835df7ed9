import { SIGN_UP_LIFE } from "./joining/sign-up";
import { type LinkPurpose, lifeWords, spanWords } from "./sign-in/one-time-link";

/** The words of a mail, in plain text, with one link at most. */
export type MailWords = { subject: string; text: string };

/** Mails about an account that carry no link that opens something. */
export type NewsPurpose =
  | "account-exists"
  | "password-changed"
  | "email-change-asked"
  | "sign-in-ways-changed"
  | "passkey-copied"
  | "sign-in-withdrawn"
  | "sign-in-ended-again"
  | "account-deleted"
  | "verification-question"
  | "verification-decided"
  | "verification-appealed"
  | "appeal-decided"
  | "verification-ending"
  | "verification-documents-expired"
  | "verification-unsent-expired"
  | "verification-expired"
  | "verification-lapsed"
  | "verification-ended";
export type MailPurpose = Exclude<LinkPurpose, "first-admin"> | NewsPurpose;

/**
 * What the mails are filled with: the forum's name and address, who gets it, the link if it has one, and in words the
 * day on which something ends.
 */
export type MailFacts = { forum: string; home: string; name: string; link: string; until?: string };

/** What happened to somebody's verification; how it was decided and why stands on its page alone. */
const aboutVerification = (facts: MailFacts, what: string, sentence: string): MailWords => ({
  subject: `Your verification at ${facts.forum} ${what}`,
  text: paragraphs(`Hello ${facts.name},`, sentence, facts.link, signedOff(facts)),
});

const paragraphs = (...parts: string[]): string => `${parts.join("\n\n")}\n`;

const signedOff = ({ forum, home }: MailFacts) => `${forum}\n${home}`;

type Writer = (facts: MailFacts) => MailWords;

const words: Record<MailPurpose, Writer> = {
  "sign-in": (facts) => ({
    subject: `Your link to sign in to ${facts.forum}`,
    text: paragraphs(
      `Hello ${facts.name},`,
      `This link signs you in. It works once, for ${lifeWords("sign-in")}:`,
      facts.link,
      "If you did not ask for it, somebody typed your address. Without this mail they cannot get in: delete it.",
      signedOff(facts),
    ),
  }),
  reset: (facts) => ({
    subject: `Choose a new password for ${facts.forum}`,
    text: paragraphs(
      `Hello ${facts.name},`,
      `Choose a new password here. The link works once, for ${lifeWords("reset")}:`,
      facts.link,
      "If you did not ask for it, delete this mail. Your password stays as it is.",
      signedOff(facts),
    ),
  }),
  "change-email": (facts) => ({
    subject: `Confirm your new e-mail address for ${facts.forum}`,
    text: paragraphs(
      `Hello ${facts.name},`,
      `Confirm that your account should use this address from now on. The link works once, for ${lifeWords("change-email")}:`,
      facts.link,
      "If you did not ask for this, delete the mail, and nothing changes.",
      signedOff(facts),
    ),
  }),
  "email-change-asked": (facts) => ({
    subject: `Somebody asked to change your e-mail address for ${facts.forum}`,
    text: paragraphs(
      `Hello ${facts.name},`,
      "Somebody who was signed in to your account asked that it use another address. It changes when they follow a link sent there.",
      "If that was you, there is nothing more to do here. If it was not, change your password now, which also signs everybody else out and makes that link void:",
      facts.link,
      signedOff(facts),
    ),
  }),
  "undo-email": (facts) => ({
    subject: `Your account at ${facts.forum} uses another e-mail address now`,
    text: paragraphs(
      `Hello ${facts.name},`,
      "Your account uses another address from now on. Mails no longer come here.",
      `If that was not you, undo it. This address counts again then, everybody is signed out, and you choose a new password. The link works for ${lifeWords("undo-email")}:`,
      facts.link,
      signedOff(facts),
    ),
  }),
  "password-changed": (facts) => ({
    subject: `Your password for ${facts.forum} was changed`,
    text: paragraphs(
      `Hello ${facts.name},`,
      "Your password was changed, and every other place you were signed in was signed out.",
      "If that was not you, choose a new password with a link sent to this address:",
      facts.link,
      signedOff(facts),
    ),
  }),
  "sign-in-ways-changed": (facts) => ({
    subject: `How you sign in to ${facts.forum} was changed`,
    text: paragraphs(
      `Hello ${facts.name},`,
      "A passkey, an app for codes, your recovery codes or a connected sign-in were added, replaced or removed. Other browsers may have been signed out.",
      "If that was not you, look at what your account has now, remove what is not yours and choose a new password:",
      facts.link,
      signedOff(facts),
    ),
  }),
  "passkey-copied": (facts) => ({
    subject: `A passkey of yours at ${facts.forum} may have been copied`,
    text: paragraphs(
      `Hello ${facts.name},`,
      "Somebody signed in with a passkey of yours, and its count of uses had gone back. That happens where a passkey was copied. They were not let in.",
      "Sign in another way and remove that passkey. If that was you, with a device restored from a copy, make a new one there:",
      facts.link,
      signedOff(facts),
    ),
  }),
  "sign-in-withdrawn": (facts) => ({
    subject: `A way to sign in to ${facts.forum} is gone`,
    text: paragraphs(
      `Hello ${facts.name},`,
      "Your account was connected with a school, a hospital or another service whose sign-in is no longer offered here. Wherever you had signed in through it, you are signed out. Sign in with a link that is sent to this address, with your password or with a passkey:",
      facts.link,
      "If a role or a place in a cohort rested on that sign-in, it has ended, and your verification page says so. Ask for the role again there with something else that shows who you are, and your school for another place.",
      signedOff(facts),
    ),
  }),
  "sign-in-ended-again": (facts) => ({
    subject: `How you sign in to ${facts.forum} has gone back`,
    text: paragraphs(
      `Hello ${facts.name},`,
      "The forum was restored from a backup. A password, a passkey, an app for codes or a connected sign-in that you had changed or taken off since was in it, and was ended again. What you added since is not in it.",
      "Sign in with a link that is sent to this address, choose a password if you had one, and look at what your account has now:",
      facts.link,
      signedOff(facts),
    ),
  }),
  "account-deleted": (facts) => ({
    subject: `Your account at ${facts.forum} was deleted`,
    text: paragraphs(
      "Hello,",
      `The account at ${facts.forum} that had this address was deleted by somebody who was signed in to it. It cannot be brought back, and your address is no longer kept there.`,
      "If that was you, there is nothing more to do. If it was not, somebody else had come in: change the password of your mailbox, and wherever else you used the same one, and tell the people who run the forum:",
      facts.home,
    ),
  }),
  prove: (facts) => ({
    subject: `Confirm that it is you at ${facts.forum}`,
    text: paragraphs(
      `Hello ${facts.name},`,
      `You were asked to confirm that it is you. Follow this link in the browser where you are signed in. It works once, for ${lifeWords("prove")}:`,
      facts.link,
      "If you did not ask for it, somebody may be using your account. Sign in, end the sessions that are not yours and choose a new password.",
      signedOff(facts),
    ),
  }),
  "account-exists": (facts) => ({
    subject: `You already have an account at ${facts.forum}`,
    text: paragraphs(
      `Hello ${facts.name},`,
      "Somebody, perhaps you, wanted to join with this address. It has an account already, so nothing was changed. Sign in here, or ask there for a link or a new password:",
      facts.link,
      "If that was not you, you need not do anything.",
      signedOff(facts),
    ),
  }),
  "work-address": (facts) => ({
    subject: `Confirm your address at work or university for ${facts.forum}`,
    text: paragraphs(
      `Hello ${facts.name},`,
      `Confirm that this address is yours. It helps to show who you are. Nobody here sees it: whoever checks who you are reads only what stands after the @. The link works once, for ${lifeWords("work-address")}, in a browser where you are signed in here:`,
      facts.link,
      "If you did not ask for this, delete the mail, and nothing happens.",
      signedOff(facts),
    ),
  }),
  "verification-question": (facts) => ({
    subject: `A question about your verification at ${facts.forum}`,
    text: paragraphs(
      `Hello ${facts.name},`,
      "Whoever checks who you are has a question. You can answer it once, here:",
      facts.link,
      signedOff(facts),
    ),
  }),
  "verification-decided": (facts) =>
    aboutVerification(facts, "is decided", "Your verification is decided. What was decided, and why, stands here:"),
  "verification-appealed": (facts) =>
    aboutVerification(
      facts,
      "is open again",
      "You have appealed. Look at what you showed, add what was missing, and send it in; then people who have not refused it decide:",
    ),
  "appeal-decided": (facts) => ({
    ...aboutVerification(facts, "", "Your appeal is decided. What was decided, and why, stands here:"),
    subject: `Your appeal at ${facts.forum} is decided`,
  }),
  "verification-ending": (facts) =>
    aboutVerification(
      facts,
      `ends on ${facts.until}`,
      `Your verification ends on ${facts.until}, and with it what your badge allows. Ask for it again before, and nothing is interrupted:`,
    ),
  "verification-documents-expired": (facts) =>
    aboutVerification(
      facts,
      "needs your document again",
      "The document that you showed was deleted: documents are kept for 30 days, and nothing was decided by then. Send it again here:",
    ),
  "verification-unsent-expired": (facts) =>
    aboutVerification(
      facts,
      "is not sent in yet",
      "The document that you added was deleted: documents are kept for 30 days, and you had not sent it in by then. What you filled in is still there. Add the document again and send it in, or throw it all away, here:",
    ),
  "verification-expired": (facts) =>
    aboutVerification(
      facts,
      "has run out",
      "Your verification has run out, and your role has ended with it. Ask for it again at any time:",
    ),
  "verification-lapsed": (facts) =>
    aboutVerification(
      facts,
      "has ended after a look at the register",
      "Your verification has ended, and your role with it, after the register was asked again. You can read what it said, and show that it is otherwise, here:",
    ),
  "verification-ended": (facts) =>
    aboutVerification(
      facts,
      "was ended",
      "Your verification was ended, and your role with it. You can read why, and ask for it again, here:",
    ),
  claim: (facts) => ({
    subject: `Take over your account at ${facts.forum}`,
    text: paragraphs(
      `Hello ${facts.name},`,
      `What you wrote on another forum was moved to ${facts.forum}, and it stands under your name. This link makes the account yours. It works once, for ${lifeWords("claim")}:`,
      facts.link,
      "If this means nothing to you, delete the mail. Nobody else can take the account over.",
      signedOff(facts),
    ),
  }),
};

/** Writes the mail for a purpose. */
export function mailWords(purpose: MailPurpose, facts: MailFacts): MailWords {
  return words[purpose](facts);
}

/** To somebody who signed up: with the link they make their account. */
export function signUpWords(facts: MailFacts): MailWords {
  return {
    subject: `Confirm your e-mail address for ${facts.forum}`,
    text: paragraphs(
      `Hello ${facts.name},`,
      `Confirm that this address is yours and choose a password, and your account is ready. The link works once, for ${spanWords(SIGN_UP_LIFE)}, in any browser:`,
      facts.link,
      "If you did not sign up, you need not do anything. Without the link nobody can make an account with your address.",
      signedOff(facts),
    ),
  };
}

/** An invitation: who asks, and as what, in words such as "Year 4 student". */
export function invitationWords(
  facts: MailFacts & { invitedBy: string | null; asWhat: string; days: number },
): MailWords {
  const from = facts.invitedBy ? `${facts.invitedBy} invites you` : "You are invited";
  return {
    subject: `You are invited to ${facts.forum}`,
    text: paragraphs(
      `Hello${facts.name ? ` ${facts.name}` : ""},`,
      `${from} to join ${facts.forum} ${facts.asWhat}: a forum where medical students ask and verified senior doctors answer.`,
      `Accept here. The link works once, for ${facts.days} days:`,
      facts.link,
      "If you do not want to join, you need not do anything, and the address is not used for anything else.",
      signedOff(facts),
    ),
  };
}

/** A place on a school's roster. The same words for everybody, whether or not they have an account. */
export function placeWords(facts: MailFacts & { school: string; cohort: string; days: number }): MailWords {
  return {
    subject: `${facts.school} keeps a place for you at ${facts.forum}`,
    text: paragraphs(
      `Hello ${facts.name},`,
      `${facts.school} keeps a place for you in “${facts.cohort}” at ${facts.forum}: a forum where medical students ask and verified senior doctors answer.`,
      `Look at what the school will see of you, and take the place here. The link works once, for ${facts.days} days:`,
      facts.link,
      "If you do not want it, you need not do anything. The school is not told whether you have an account, and the address is not used for anything else.",
      signedOff(facts),
    ),
  };
}
