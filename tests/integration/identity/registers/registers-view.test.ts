import { beforeAll, expect, it } from "vitest";
import { visitor } from "~/core/actor";
import { saveSettings } from "~/features/admin/setting.server";
import { lookUp } from "~/features/identity/registers/look-up.server";
import { beginRecheck } from "~/features/identity/registers/recheck.server";
import { registerKeys } from "~/features/identity/registers/register";
import * as editions from "~/features/identity/registers/register-edition.queries.server";
import { readRegisters } from "~/features/identity/registers/registers-view.server";
import { createOutbound } from "~/platform/outbound.server";
import { onEveryDialect } from "../../../support/every-dialect";
import { aMember } from "../../../support/people";

onEveryDialect("the registers' page", (forum) => {
  const ctx = () => forum().as(visitor);
  const view = async (key: string) => (await readRegisters(ctx())).registers.find((one) => one.key === key);
  beforeAll(async () => {
    forum().outbound = createOutbound({ pause: 1, failures: 3 });
  });

  it("names every register we know, before anything was imported", async () => {
    const { registers, lastCheck } = await readRegisters(ctx());
    expect(registers.map(({ key }) => key)).toEqual([...registerKeys]);
    expect(registers.every(({ edition, network, loadingSince }) => !edition && !network && loadingSince === null)).toBe(
      true,
    );
    expect(lastCheck).toBeNull();
  });

  it("says which edition is read, and that another is being read in", async () => {
    const { now } = forum().time;
    const write = forum().database.write;
    const id = await write((tx) => editions.beginEdition(tx, "gmc", "june.csv", now));
    await write((tx) =>
      editions.makeCurrent(tx, { id, register: "gmc", entries: 5_000_000, refused: 3, now: now + 1 }),
    );
    await write((tx) => editions.beginEdition(tx, "gmc", "july.csv", now + 2));
    expect(await view("gmc")).toMatchObject({
      edition: { file: "june.csv", importedAt: now + 1, entries: 5_000_000, refused: 3 },
      loadingSince: now + 2,
    });
  });

  it("says how a register over the network fares, and whose machine it is on, without what is asked", async () => {
    const form = new FormData();
    form.set("npi-address", "http://127.0.0.1:1/api/?key=secret");
    await saveSettings(forum().as(await aMember(forum(), { admin: true })), form);
    expect(await view("npi")).toMatchObject({ network: { host: "127.0.0.1:1", state: "working" } });
    expect(await lookUp(ctx(), "npi", "1234567893")).toEqual({ kind: "unavailable", reason: "no answer" });
    expect(await view("npi")).toMatchObject({ network: { state: "resting" } });
    expect(JSON.stringify(await readRegisters(ctx()))).not.toContain("secret");
  });

  it("says how the last nightly check went", async () => {
    await beginRecheck(ctx());
    await forum().jobs.drain();
    expect((await readRegisters(ctx())).lastCheck).toMatchObject({ checked: 0, finished_at: forum().time.now });
  });
});
