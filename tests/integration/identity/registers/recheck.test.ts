import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { visitor } from "~/core/actor";
import { DAY, HOUR } from "~/core/time";
import { saveSettings } from "~/features/admin/setting.server";
import type { VerifiedLicence } from "~/features/identity/registers/recheck";
import { latestRecheck } from "~/features/identity/registers/recheck.queries.server";
import {
  beginRecheck,
  type LicenceSource,
  RECHECK,
  recheckLicences,
} from "~/features/identity/registers/recheck.server";
import type { RegisterKey } from "~/features/identity/registers/register";
import { importRegister } from "~/features/identity/registers/register-import.server";
import type { Context } from "~/platform/context.server";
import { createOutbound } from "~/platform/outbound.server";
import { handlers } from "../../../../app/worker.server";
import { onEveryDialect } from "../../../support/every-dialect";
import { aMember } from "../../../support/people";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "wardround-recheck-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

onEveryDialect("the nightly check of licences", (forum) => {
  let licences: VerifiedLicence[];
  let lapsed: string[];
  const real = handlers[RECHECK];
  const source: LicenceSource = async (_, after, limit) =>
    licences.filter(({ verificationId }) => verificationId > after).slice(0, limit);
  /** A context whose events are written down; what else a lapse does is not this check's. */
  const told = (ctx: Context): Context => ({
    ...ctx,
    record: async (_, event) => {
      if (event.type === "RegistrationLapsed") lapsed.push(`${event.verificationId} ${event.register} ${event.why}`);
    },
  });
  beforeEach(() => {
    licences = [];
    lapsed = [];
    handlers[RECHECK] = (ctx, payload: never) => recheckLicences(source)(told(ctx), payload);
  });
  afterAll(() => {
    if (real) handlers[RECHECK] = real;
  });

  const licence = (verificationId: number, number: string, register: RegisterKey = "gmc") => {
    licences.push({ verificationId, register, number });
  };
  const edition = async (rows: Record<string, string>, register: RegisterKey = "gmc") => {
    const path = join(folder, "register.csv");
    const lines = Object.entries(rows).map(([number, status]) => `${number},Berg,Maria,${status}\n`);
    writeFileSync(path, `number,family,given,status\n${lines.join("")}`);
    await importRegister(forum().as(visitor), { path, register, acceptFewer: true });
  };
  const night = async () => {
    forum().time.now += DAY;
    await beginRecheck(forum().as(visitor));
    await forum().jobs.drain();
    return latestRecheck(forum().database.read);
  };

  it("tells of those who are gone, suspended, erased or without licence, and of nobody else", async () => {
    await edition({
      "1000001": "Registered with Licence",
      "1000002": "Suspended",
      "1000003": "Erased",
      "1000004": "Registered without a licence to practise",
      "1000005": "Conditions of a new kind",
    });
    for (let at = 1; at <= 6; at++) licence(at, `100000${at}`);
    expect(await night()).toMatchObject({
      checked: 6,
      lapsed: 4,
      unclear: 1,
      unavailable: 0,
      finished_at: forum().time.now,
    });
    expect(lapsed).toEqual(["2 gmc suspended", "3 gmc erased", "4 gmc no_licence", "6 gmc gone"]);
  });

  it("tells of nobody whose register cannot be asked", async () => {
    licence(1, "12345678901", "big");
    expect(await night()).toMatchObject({ checked: 1, lapsed: 0, unavailable: 1 });
    expect(lapsed).toEqual([]);
  });

  it("goes through all of them in steps, each once", async () => {
    const numbers = Array.from({ length: 250 }, (_, at) => String(2_000_000 + at));
    await edition(
      Object.fromEntries(numbers.map((number, at) => [number, at % 100 === 99 ? "Suspended" : "Registered"])),
    );
    numbers.forEach((number, at) => void licence(10 + at, number));
    expect(await night()).toMatchObject({ checked: 250, lapsed: 2 });
    expect(lapsed).toEqual(["109 gmc suspended", "209 gmc suspended"]);
  });

  it("goes on where it was interrupted, and tells of everybody at least once", async () => {
    const numbers = Array.from({ length: 150 }, (_, at) => String(3_000_000 + at));
    await edition(Object.fromEntries(numbers.map((number) => [number, "Suspended"])));
    numbers.forEach((number, at) => void licence(1 + at, number));
    let breaks = true;
    handlers[RECHECK] = (ctx, payload: never) =>
      recheckLicences(async (own, after, limit) => {
        if (breaks && after > 0) throw new Error("the process was ended");
        return source(own, after, limit);
      })(told(ctx), payload);
    expect(await night()).toMatchObject({ checked: 100, finished_at: null });
    breaks = false;
    // The next night's schedule finds the check that was interrupted,
    // and the job that was left, and does each step once.
    expect(await night()).toMatchObject({ checked: 150, lapsed: 150, finished_at: forum().time.now });
    expect(lapsed).toHaveLength(150);
  });

  it("does a step once where two processes have the same job", async () => {
    const numbers = Array.from({ length: 150 }, (_, at) => String(4_000_000 + at));
    await edition(Object.fromEntries(numbers.map((number) => [number, "Suspended"])));
    numbers.forEach((number, at) => void licence(1 + at, number));
    handlers[RECHECK] = async (ctx, payload: never) => {
      const both = [told(ctx), told(ctx)].map((one) => recheckLicences(source)(one, payload));
      await Promise.all(both);
    };
    expect(await night()).toMatchObject({ checked: 150, lapsed: 150 });
    expect(lapsed).toHaveLength(150);
  });

  it("ends at once where there is nothing to check", async () => {
    expect(await night()).toMatchObject({ checked: 0, finished_at: forum().time.now });
  });

  it("believes a register asked over the network only in the second night that misses somebody", async () => {
    let known = false;
    const results = [{ number: "1234567893", enumeration_type: "NPI-1", basic: { last_name: "BERG", status: "A" } }];
    const server: Server = createServer((_, response) =>
      response.end(JSON.stringify(known ? { result_count: 1, results } : { result_count: 0, results: [] })),
    );
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    // The cast: a server on a port has an address of this kind.
    const { port } = server.address() as AddressInfo;
    const form = new FormData();
    form.set("npi-address", `http://127.0.0.1:${port}/`);
    await saveSettings(forum().as(await aMember(forum(), { admin: true })), form);
    forum().outbound = createOutbound({ pause: 1 });
    licence(7, "1234567893", "npi");
    try {
      expect(await night()).toMatchObject({ lapsed: 0, unclear: 1 });
      known = true;
      expect(await night()).toMatchObject({ lapsed: 0, unclear: 0 });
      known = false;
      expect(await night()).toMatchObject({ lapsed: 0, unclear: 1 });
      forum().time.now += HOUR - DAY;
      expect(await night()).toMatchObject({ lapsed: 0, unclear: 1 });
      expect(await night()).toMatchObject({ lapsed: 1, unclear: 0 });
      expect(lapsed).toEqual(["7 npi gone"]);
    } finally {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    }
    expect(await night()).toMatchObject({ lapsed: 0, unavailable: 1 });
  });
});
