import { expect, it } from "vitest";
import { visitor } from "~/core/actor";
import { DAY } from "~/core/time";
import { readCohort } from "~/features/identity/organisations/cohort.server";
import { leaveCohort, mySchools, removeMember } from "~/features/identity/organisations/cohort-member.server";
import {
  joinByPlace,
  listPlaces,
  openPlace,
  takePlace,
  withdrawPlace,
} from "~/features/identity/organisations/cohort-place.server";
import { listRoster } from "~/features/identity/organisations/cohort-roster.server";
import { changeSchool } from "~/features/identity/organisations/organisation.server";
import { sweepIdentity } from "~/features/identity/sweep.server";
import { evidenceOf } from "~/features/identity/verification/evidence.queries.server";
import { myVerification } from "~/features/identity/verification/my-verification.server";
import { openVerificationOf } from "~/features/identity/verification/verification.queries.server";
import { sayRole, submitVerification } from "~/features/identity/verification/verification.server";
import { onEveryDialect } from "../../../support/every-dialect";
import { lastMailTo } from "../../../support/mails";
import { aMember, aModerator } from "../../../support/people";
import { unlimited } from "../../../support/questions";
import { anAssessor, aPlace, aSchool, joined } from "../../../support/schools";
import { memberOfCookie } from "../../../support/sign-ins";
import { decideAs } from "../../../support/verifications";

const password = "three plain words";
let serial = 0;
const anAddress = () => `listed-${++serial}@example.org`;

onEveryDialect("a roster of a cohort", (forum) => {
  const as = (actor: Parameters<typeof unlimited>[1]) => unlimited(forum(), actor);
  const nobody = () => ({ ...forum().as(visitor), address: "" });
  const mailsTo = (address: string) =>
    forum()
      .mailbox.list()
      .filter(({ to }) => to === address);
  const studentRole = { role: "student", specialty: null, stage: "4", years: null, country: null } as const;
  async function rosterEvidenceOf(accountId: number) {
    const open = await openVerificationOf(forum().database.read, accountId);
    const found = open ? await evidenceOf(forum().database.read, open.id) : [];
    return found.filter(({ kind }) => kind === "roster").map(({ outcome }) => outcome);
  }

  it("keeps a place for each line, reports each refused one, and mails nobody twice", async () => {
    const { manager, cohortId, school, cohort } = await aSchool(forum());
    const [ada, ben] = [anAddress(), anAddress()];
    const csv = [
      "Name;E-mail;Year",
      `Ada Okafor;${ada};4`,
      `Ben Ito;${ben.toUpperCase()};`,
      "Cleo;not-an-address;1",
      `;${anAddress()};1`,
      `Ed <b>;${anAddress()};1`,
      `Fay Li;${anAddress()};9`,
      `Ada again;${ada};4`,
      "Gus Roe;;2",
    ].join("\r\n");
    const report = await listRoster(as(manager), cohortId, csv);
    expect(report).toMatchObject({ kept: 2, waiting: 0, taken: 0 });
    expect(report.refused.map(({ line, reason }) => `${line} ${reason}`)).toEqual([
      "4 This is not a whole e-mail address.",
      "5 There is no name.",
      "6 Enter a name alone, without an address, a link or invisible characters.",
      "7 The stage is a year from 1 to 6, or left empty.",
      "8 The same address stands on line 2.",
      "9 There is no e-mail address.",
    ]);
    await forum().jobs.drain();
    const [mail] = mailsTo(ada);
    expect(mail?.subject).toBe(`${school} keeps a place for you at Wardround`);
    expect(mail?.text).toContain(`“${cohort}”`);
    expect(mailsTo(ben)).toHaveLength(1);
    expect(await listRoster(as(manager), cohortId, csv)).toMatchObject({ kept: 0, waiting: 2, taken: 0 });
    await forum().jobs.drain();
    expect([...mailsTo(ada), ...mailsTo(ben)]).toHaveLength(2);
    const { places } = await listPlaces(as(manager), cohortId, null);
    expect(places.map(({ email, name, stage }) => [email, name, stage])).toEqual([
      [ben, "Ben Ito", null],
      [ada, "Ada Okafor", "Year 4"],
    ]);
  });

  it("says and does the same for an address that has an account and one that has none", async () => {
    const { manager, cohortId } = await aSchool(forum());
    const [with_, without] = [anAddress(), anAddress()];
    await aMember(forum(), { email: with_, name: "Ada Okafor" });
    const one = await listRoster(as(manager), cohortId, `name,email\nAda Okafor,${with_}\n`);
    const other = await listRoster(as(manager), cohortId, `name,email\nAda Okafor,${without}\n`);
    expect(one).toEqual(other);
    await forum().jobs.drain();
    const words = (address: string) =>
      mailsTo(address).map(({ subject, text }) => `${subject}\n${text.replace(/places\/\S+/, "places/…")}`);
    expect(words(with_)).toEqual(words(without));
    const { places } = await listPlaces(as(manager), cohortId, null);
    const shape = places.map(({ id: _id, email: _email, ...rest }) => rest);
    expect(shape[0]).toEqual(shape[1]);
    expect((await readCohort(as(manager), cohortId, null)).count).toBe(0);
  });

  it("a place is taken with a new account by whoever got the mail, also where joining is by invitation", async () => {
    const school = await aSchool(forum());
    const email = anAddress();
    const token = await aPlace(forum(), school, { name: "Ada Okafor", email });
    expect(await openPlace(nobody(), token)).toMatchObject({ over: null, hasAccount: false, listedAs: "Ada Okafor" });
    expect(JSON.stringify(await openPlace(nobody(), token))).not.toContain(email);
    const cookie = await joinByPlace(nobody(), token, { name: "Ada Okafor", password }, "Firefox");
    const ada = await memberOfCookie(forum(), cookie);
    expect(ada).toMatchObject({ emailConfirmed: true, role: "reader" });
    expect((await mySchools(as(ada))).memberships).toMatchObject([{ via: "roster", school: school.school }]);
    const rows = await forum().database.read.selectFrom("cohort_place").selectAll().execute();
    expect(JSON.stringify(rows)).not.toContain(email);
    // Once more, with the same link.
    await expect(joinByPlace(nobody(), token, { name: "Eve", password }, "")).rejects.toMatchObject({
      name: "Conflict",
    });
    await expect(takePlace(as(await aMember(forum())), token, { mine: true })).rejects.toMatchObject({
      name: "Conflict",
    });
    expect(await openPlace(nobody(), token)).toMatchObject({
      over: expect.stringContaining("taken already"),
      school: "",
    });
    expect(await listRoster(as(school.manager), school.cohortId, `name,email\nAda,${email}\n`)).toMatchObject({
      kept: 0,
      taken: 1,
    });
  });

  it("the mail opens no account that is there: its owner signs in", async () => {
    const school = await aSchool(forum());
    const email = anAddress();
    const owner = await aMember(forum(), { email, name: "Ada Okafor" });
    const token = await aPlace(forum(), school, { name: "Ada Okafor", email });
    expect(await openPlace(nobody(), token)).toMatchObject({ hasAccount: true, you: null });
    await expect(joinByPlace(nobody(), token, { name: "Ada", password }, "")).rejects.toMatchObject({
      name: "Conflict",
    });
    expect(await openPlace(as(owner), token)).toMatchObject({ you: { name: "Ada Okafor", sameAddress: true } });
    await takePlace(as(owner), token, { mine: false });
    expect((await mySchools(as(owner))).memberships).toHaveLength(1);
  });

  it("somebody signed in with another address is asked, joins only if they say so, and proves nothing by it", async () => {
    const school = await aSchool(forum(), { vouches: true });
    const token = await aPlace(forum(), school, { name: "Ada Okafor", email: anAddress() });
    const friend = await aMember(forum(), { role: "reader", stage: null, name: "Ada Okafor" });
    await sayRole(as(friend), studentRole);
    expect(await openPlace(as(friend), token)).toMatchObject({ you: { name: "Ada Okafor", sameAddress: false } });
    await expect(takePlace(as(friend), token, { mine: false })).rejects.toMatchObject({
      fields: { mine: expect.any(String) },
    });
    expect((await mySchools(as(friend))).memberships).toEqual([]);
    await takePlace(as(friend), token, { mine: true });
    expect(await rosterEvidenceOf(friend.id)).toEqual([]);
    // The manager sees that it is another address, and may take them out.
    const { members } = await readCohort(as(school.manager), school.cohortId, null);
    expect(members[0]?.came).toMatchObject({ via: "roster", otherAddress: true });
  });

  it("an address that is not confirmed proves nothing", async () => {
    const school = await aSchool(forum(), { vouches: true });
    const email = anAddress();
    const squatter = await aMember(forum(), { email, emailConfirmed: false, role: "reader" });
    const token = await aPlace(forum(), school, { name: "Ada Okafor", email });
    await expect(takePlace(as(squatter), token, { mine: true })).rejects.toMatchObject({ name: "Forbidden" });
  });

  it("a lecture hall takes its places from one network", async () => {
    const school = await aSchool(forum());
    const people = Array.from({ length: 25 }, (_, at) => ({ name: `Ada Okafor`, email: anAddress(), at }));
    const hall = { ...nobody(), address: "192.0.2.7" };
    for (const person of people)
      await joinByPlace(hall, await aPlace(forum(), school, person), { name: person.name, password }, "");
    expect((await readCohort(as(school.manager), school.cohortId, null)).count).toBe(people.length);
  });

  it("whoever left by mistake, or was taken out before they took it, comes back by a new line", async () => {
    const school = await aSchool(forum());
    const { manager, cohortId } = school;
    const [left, out] = [anAddress(), anAddress()];
    const member = await aMember(forum(), { email: left });
    await takePlace(as(member), await aPlace(forum(), school, { name: "Ada Okafor", email: left }), { mine: false });
    await leaveCohort(as(member), cohortId);
    const names = await forum()
      .database.read.selectFrom("cohort_place")
      .select("name")
      .where("taken_by", "=", member.id)
      .execute();
    expect(names).toEqual([{ name: "" }]);
    const again = await aPlace(forum(), school, { name: "Ada Okafor", email: left });
    await takePlace(as(member), again, { mine: false });

    const other = await aMember(forum(), { email: out });
    const waiting = await aPlace(forum(), school, { name: "Cem Roe", email: out });
    await joined(forum(), school, other);
    const { members } = await readCohort(as(manager), cohortId, null);
    forum().time.now += 1;
    await removeMember(
      as(manager),
      cohortId,
      members.find(({ name }) => name === other.name)?.id ?? 0,
      "Moved to another school.",
    );
    await expect(takePlace(as(other), waiting, { mine: false })).rejects.toMatchObject({ name: "Forbidden" });
    forum().time.now += 1;
    expect(await listRoster(as(manager), cohortId, `name,email\nCem Roe,${out}\n`)).toMatchObject({ waiting: 1 });
    await takePlace(as(other), waiting, { mine: false });
    expect((await mySchools(as(other))).memberships).toHaveLength(1);
  });

  it("of two who take one place at once, one gets it", async () => {
    const school = await aSchool(forum());
    const token = await aPlace(forum(), school, { name: "Ada Okafor", email: anAddress() });
    const people = await Promise.all([1, 2, 3].map(() => aMember(forum())));
    const settled = await Promise.allSettled(people.map((one) => takePlace(as(one), token, { mine: true })));
    expect(settled.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect((await readCohort(as(school.manager), school.cohortId, null)).count).toBe(1);
  });

  it("nobody takes two places, nor one where they assess", async () => {
    const school = await aSchool(forum());
    const member = await joined(forum(), school);
    const [one, two] = [
      await aPlace(forum(), school, { name: "Ada Okafor", email: anAddress() }),
      await aPlace(forum(), school, { name: "Ben Ito", email: anAddress() }),
    ];
    await takePlace(as(member), one, { mine: true });
    expect((await mySchools(as(member))).memberships).toMatchObject([{ via: "roster" }]);
    await expect(takePlace(as(member), two, { mine: true })).rejects.toMatchObject({ name: "Conflict" });
    const assessor = await anAssessor(forum(), school);
    await expect(takePlace(as(assessor), two, { mine: true })).rejects.toMatchObject({ name: "Forbidden" });
    expect(await openPlace(as(assessor), two)).toMatchObject({ refused: expect.stringContaining("assess") });
  });

  it("a place that was withdrawn or has run out is over, its address is gone, and the line can be listed anew", async () => {
    const school = await aSchool(forum());
    const { manager, cohortId } = school;
    const [gone, late] = [anAddress(), anAddress()];
    const first = await aPlace(forum(), school, { name: "Ada Okafor", email: gone });
    const { places } = await listPlaces(as(manager), cohortId, null);
    await withdrawPlace(as(manager), cohortId, places[0]?.id ?? 0);
    await expect(withdrawPlace(as(manager), cohortId, places[0]?.id ?? 0)).rejects.toMatchObject({ name: "Conflict" });
    await expect(joinByPlace(nobody(), first, { name: "Ada", password }, "")).rejects.toMatchObject({
      name: "Conflict",
      message: /withdrawn/,
    });
    const second = await aPlace(forum(), school, { name: "Ben Ito", email: late });
    forum().time.now += 31 * DAY;
    try {
      await expect(joinByPlace(nobody(), second, { name: "Ben", password }, "")).rejects.toMatchObject({
        name: "Conflict",
        message: /run out/,
      });
      await sweepIdentity(forum().as(visitor));
      const rows = JSON.stringify(await forum().database.read.selectFrom("cohort_place").selectAll().execute());
      for (const word of [gone, late, "Ben Ito"]) expect(rows).not.toContain(word);
      const again = await listRoster(as(manager), cohortId, `name,email\nAda Okafor,${gone}\nBen Ito,${late}\n`);
      expect(again).toMatchObject({ kept: 2 });
      await expect(joinByPlace(nobody(), second, { name: "Ben", password }, "")).rejects.toMatchObject({
        name: "NotFound",
      });
      await joinByPlace(nobody(), (await lastMailTo(forum(), late)).token, { name: "Ben Ito", password }, "");
    } finally {
      forum().time.now -= 31 * DAY;
    }
  });

  it("nobody's mailbox is filled by listing them again and again, whichever cohort does", async () => {
    const email = anAddress();
    const outcomes: number[] = [];
    for (let round = 0; round < 7; round++) {
      const { manager, cohortId } = await aSchool(forum());
      const { kept, refused } = await listRoster(as(manager), cohortId, `name,email\nAda Okafor,${email}\n`);
      outcomes.push(kept);
      if (kept === 0) expect(refused[0]?.reason).toMatch(/^This address was listed very often today/);
    }
    expect(outcomes).toEqual([1, 1, 1, 1, 1, 0, 0]);
    await forum().jobs.drain();
    expect(mailsTo(email)).toHaveLength(5);
  });

  it("a roster can be corrected and sent again as often as it takes: what it kept before costs nothing", async () => {
    const { manager, cohortId } = await aSchool(forum());
    const email = anAddress();
    const csv = `name,email\nAda Okafor,${email}\nBen Ito,nobody\n`;
    for (let round = 0; round < 8; round++) {
      const { kept, waiting, refused } = await listRoster(as(manager), cohortId, csv);
      expect([kept, waiting]).toEqual(round === 0 ? [1, 0] : [0, 1]);
      expect(refused.map(({ line }) => line)).toEqual([3]);
    }
    await forum().jobs.drain();
    expect(mailsTo(email)).toHaveLength(1);
  });

  it("somebody signed in makes no second account with a place", async () => {
    const school = await aSchool(forum());
    const token = await aPlace(forum(), school, { name: "Ada Okafor", email: anAddress() });
    await expect(joinByPlace(as(await aMember(forum())), token, { name: "Ada", password }, "")).rejects.toMatchObject({
      name: "Conflict",
    });
  });

  it("a place of another cohort is not withdrawn at this one's address", async () => {
    const [one, other] = [await aSchool(forum()), await aSchool(forum())];
    await aPlace(forum(), one, { name: "Ada Okafor", email: anAddress() });
    const { places } = await listPlaces(as(one.manager), one.cohortId, null);
    await expect(withdrawPlace(as(other.manager), other.cohortId, places[0]?.id ?? 0)).rejects.toMatchObject({
      name: "Conflict",
    });
  });

  it("whoever was taken out comes back by a new line alone", async () => {
    const school = await aSchool(forum());
    const { manager, cohortId } = school;
    const email = anAddress();
    const member = await aMember(forum(), { email });
    await takePlace(as(member), await aPlace(forum(), school, { name: member.name, email }), { mine: false });
    const { members } = await readCohort(as(manager), cohortId, null);
    await removeMember(as(manager), cohortId, members[0]?.id ?? 0, "Moved to another school.");
    await expect(joined(forum(), school, member)).rejects.toMatchObject({ name: "Forbidden" });
    forum().time.now += 1;
    await takePlace(as(member), await aPlace(forum(), school, { name: member.name, email }), { mine: false });
    expect((await readCohort(as(manager), cohortId, null)).count).toBe(1);
  });

  it.each([
    ["after the place was taken", false],
    ["before", true],
  ])(
    "of a school that vouches, a place is evidence for a student who asks %s; leaving takes it away",
    async (_, first) => {
      const school = await aSchool(forum(), { vouches: true });
      const email = anAddress();
      const ada = await aMember(forum(), { email, name: "Ada Okafor", role: "reader", stage: null });
      if (first) await sayRole(as(ada), studentRole);
      await takePlace(as(ada), await aPlace(forum(), school, { name: "Okafor, Ada", email }), { mine: false });
      if (!first) await sayRole(as(ada), studentRole);
      expect(await rosterEvidenceOf(ada.id)).toEqual(["pass"]);
      const my = await myVerification(as(ada));
      expect(my.missing).toEqual([]);
      expect(my.roster).toBe(school.school);
      await leaveCohort(as(ada), school.cohortId);
      expect(await rosterEvidenceOf(ada.id)).toEqual([]);
      await expect(submitVerification(as(ada))).rejects.toMatchObject({ name: "Invalid" });
      // Coming back by a link is no line of the roster; a new line is.
      await joined(forum(), school, ada);
      expect(await rosterEvidenceOf(ada.id)).toEqual([]);
      await takePlace(as(ada), await aPlace(forum(), school, { name: "Okafor, Ada", email }), { mine: false });
      await submitVerification(as(ada));
      expect(await rosterEvidenceOf(ada.id)).toEqual(["pass"]);
    },
  );

  it("is no evidence any more once the school vouches for its roster no longer, not for a claim sent before either", async () => {
    const school = await aSchool(forum(), { vouches: true });
    const email = anAddress();
    const ada = await aMember(forum(), { email, name: "Ada Okafor", role: "reader", stage: null });
    await sayRole(as(ada), studentRole);
    await takePlace(as(ada), await aPlace(forum(), school, { name: "Ada Okafor", email }), { mine: false });
    await submitVerification(as(ada));
    await changeSchool(as(school.admin), school.schoolId, { name: school.school, vouches: false });
    const open = await openVerificationOf(forum().database.read, ada.id);
    const decided = decideAs(forum(), await aModerator(forum()), open?.token ?? "", "approve", []);
    await expect(decided).rejects.toMatchObject({ name: "Invalid", message: expect.stringContaining("needs more") });
  });

  it("is no evidence under another name, for another role, or of a school that does not vouch", async () => {
    for (const [vouches, listed, outcome] of [
      [true, "Zeno Quill", ["unsure"]],
      [false, "Ada Okafor", []],
    ] as const) {
      const school = await aSchool(forum(), { vouches });
      const email = anAddress();
      const ada = await aMember(forum(), { email, name: "Ada Okafor", role: "reader", stage: null });
      await takePlace(as(ada), await aPlace(forum(), school, { name: listed, email }), { mine: false });
      await sayRole(as(ada), studentRole);
      expect(await rosterEvidenceOf(ada.id)).toEqual(outcome);
      await sayRole(as(ada), { ...studentRole, role: "educator", stage: null });
      expect(await rosterEvidenceOf(ada.id)).toEqual([]);
    }
  });

  it.each([
    ["", "The file has no rows."],
    ["name,email\n", "The file has no rows."],
    [`name,email\n${"Ada,ada@example.org\n".repeat(1_001)}`, "more than 1000 rows"],
    ['name,email\n"Ada,ada@example.org\n', "quotation mark"],
  ])("a file that cannot be read is refused whole: %#", async (csv, words) => {
    const { manager, cohortId } = await aSchool(forum());
    await expect(listRoster(as(manager), cohortId, csv)).rejects.toMatchObject({
      name: "Invalid",
      message: expect.stringContaining(words),
    });
  });
});
