import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { visitor } from "~/core/actor";
import { saveSettings } from "~/features/admin/setting.server";
import { lookUp } from "~/features/identity/registers/look-up.server";
import { createOutbound } from "~/platform/outbound.server";
import { onEveryDialect } from "../../../support/every-dialect";
import { aMember } from "../../../support/people";

const NUMBER = "1234567893";
const person = {
  number: NUMBER,
  enumeration_type: "NPI-1",
  basic: { first_name: "MARIA", middle_name: "ANN", last_name: "BERG", credential: "M.D.", status: "A" },
  other_names: [{ type: "Former Name", code: "1", first_name: "MARIA", last_name: "HOLM" }],
  taxonomies: [
    { code: "207R00000X", desc: "Internal Medicine", primary: false },
    { code: "207RC0000X", desc: "Internal Medicine, Cardiovascular Disease", primary: true },
  ],
};
const answerOf = (...results: unknown[]) => ({ result_count: results.length, results });

onEveryDialect("a register that answers as NPPES does", (forum) => {
  let server: Server;
  let answer: unknown;
  let asked: string[];
  beforeAll(async () => {
    server = createServer((request, response) => {
      asked.push(request.url ?? "");
      response.end(typeof answer === "string" ? answer : JSON.stringify(answer));
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    // The cast: a server on a port has an address of this kind.
    const { port } = server.address() as AddressInfo;
    const form = new FormData();
    form.set("npi-address", `http://127.0.0.1:${port}/api/`);
    await saveSettings(forum().as(await aMember(forum(), { admin: true })), form);
  });
  afterAll(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  beforeEach(() => {
    asked = [];
    forum().outbound = createOutbound({ pause: 1, mostBytes: 100_000 });
  });
  const ask = (number = NUMBER) => lookUp(forum().as(visitor), "npi", number);

  it("is asked for the number alone, and what it says is put in our words", async () => {
    answer = answerOf(person);
    expect(await ask()).toEqual({
      kind: "found",
      source: { kind: "http", at: forum().time.now },
      entries: [
        {
          number: NUMBER,
          names: [
            { family: "BERG", given: "MARIA ANN", former: false },
            { family: "HOLM", given: "MARIA", former: true },
          ],
          status: "registered",
          statusWords: "A",
          specialty: "Internal Medicine, Cardiovascular Disease, Internal Medicine",
        },
      ],
    });
    expect(asked).toEqual([`/api/?version=2.1&number=${NUMBER}`]);
  });

  it("may write the number as a number, and leave out what it does not know", async () => {
    answer = answerOf({ ...person, number: 1234567893, other_names: null, taxonomies: undefined });
    expect(await ask()).toMatchObject({ kind: "found", entries: [{ number: NUMBER, specialty: "" }] });
  });

  it("says not found only by an empty list, or of an organisation", async () => {
    answer = answerOf();
    expect(await ask()).toMatchObject({ kind: "not found", source: { kind: "http" } });
    answer = answerOf({
      number: NUMBER,
      enumeration_type: "NPI-2",
      basic: { organization_name: "A WARD", status: "A" },
    });
    expect(await ask()).toMatchObject({ kind: "not found" });
  });

  const error = (description: unknown) => ({ Errors: [{ description, field: "number", number: "15" }] });

  it("says of a number that was deactivated that it has ended, and of another's nothing", async () => {
    answer = error(`CMS deactivated NPI ${NUMBER}. The provider can no longer use this NPI.`);
    expect(await ask()).toMatchObject({ kind: "found", entries: [{ number: NUMBER, status: "erased", names: [] }] });
    answer = error("CMS deactivated NPI 1000000004. The provider can no longer use this NPI.");
    expect(await ask()).toEqual({ kind: "unavailable", reason: "refused us" });
  });

  it.each<[string, unknown, string]>([
    ["a page of HTML", "<!doctype html><title>Maintenance</title>", "answered nonsense"],
    ["an error of its own", error("No valid search criteria were provided"), "refused us"],
    ["an error that is none", error({}), "answered nonsense"],
    ["a list where a number belongs", { result_count: [], results: [] }, "answered nonsense"],
    ["a text where a list belongs", { result_count: 0, results: "none" }, "answered nonsense"],
    ["another count than results", { result_count: 0, results: [person] }, "answered nonsense"],
    ["null", null, "answered nonsense"],
    ["an empty object", {}, "answered nonsense"],
    ["somebody without a name", answerOf({ ...person, basic: { status: "A" }, other_names: [] }), "answered nonsense"],
    [
      "a name that is an object",
      answerOf({ ...person, basic: { ...person.basic, last_name: {} } }),
      "answered nonsense",
    ],
    [
      "a name of a megabyte",
      answerOf({ ...person, basic: { ...person.basic, last_name: "x".repeat(1_000_000) } }),
      "answered too much",
    ],
    ["a thousand results", answerOf(...Array.from({ length: 100 }, () => person)), "answered nonsense"],
    ["another number", answerOf({ ...person, number: "1000000004" }), "answered about somebody else"],
    [
      "the right and another number",
      answerOf(person, { ...person, number: "1000000004" }),
      "answered about somebody else",
    ],
  ])("that answers with %s is unavailable, with the reason", async (_, body, reason) => {
    answer = body;
    expect(await ask()).toEqual({ kind: "unavailable", reason });
  });

  it("is not asked for numbers of other registers", async () => {
    expect(await lookUp(forum().as(visitor), "gmc", "1234567")).toEqual({ kind: "unavailable", reason: "not set up" });
    expect(asked).toEqual([]);
  });

  it("may be asked only over https or on this machine, and never with a password", async () => {
    const admin = await aMember(forum(), { admin: true });
    for (const address of [
      "http://10.0.0.1/",
      "https://me:secret@example.org/",
      "file:///etc/passwd",
      "https://",
      "x",
    ]) {
      const form = new FormData();
      form.set("npi-address", address);
      await expect(saveSettings(forum().as(admin), form)).rejects.toThrow("One setting needs another look.");
    }
  });
});
