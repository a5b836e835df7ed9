import { expect, it } from "vitest";
import { findPeople } from "~/features/identity/people/people-list.queries.server";
import { onEveryDialect } from "../../../support/every-dialect";
import { aMember, aModerator } from "../../../support/people";

onEveryDialect("the administrator's list of people", (forum) => {
  const find = async (search: string, view: "everyone" | "waiting" | "staff" = "everyone") =>
    (await findPeople(forum().database.read, { view, search, before: null })).map((row) => row.name).sort();

  it("finds by the start of a name, a handle or an address, and nothing by a wildcard", async () => {
    await aMember(forum(), { name: "Ines Halvorsen", handle: "ines-halvorsen", email: "i.h@northmere.example" });
    await aMember(forum(), { name: "Zoë Zz", handle: "zoe-zz", email: "zz@example.org" });
    await aMember(forum(), { name: "100% Real", handle: "real", email: "under_score@example.org" });
    expect(await find("ines")).toEqual(["Ines Halvorsen"]);
    expect(await find("INES H")).toEqual(["Ines Halvorsen"]);
    expect(await find("ines-")).toEqual(["Ines Halvorsen"]);
    expect(await find("i.h@north")).toEqual(["Ines Halvorsen"]);
    expect(await find("zz")).toEqual(["Zoë Zz"]);
    expect(await find("halvorsen")).toEqual([]);
    expect(await find("%")).toEqual([]);
    expect(await find("100%")).toEqual(["100% Real"]);
    expect(await find("under_")).toEqual(["100% Real"]);
    expect(await find("underx")).toEqual([]);
  });

  it("pages by key without gaps or repeats, and knows who waits for a role and who is staff", async () => {
    for (let number = 0; number < 30; number++) await aMember(forum(), { role: "reader", name: `Waiting ${number}` });
    await aModerator(forum(), { name: "Mod" });
    const seen: number[] = [];
    let before: number | null = null;
    for (let page = 0; page < 5; page++) {
      const rows: { id: number }[] = await findPeople(forum().database.read, { view: "waiting", search: "", before });
      seen.push(...rows.slice(0, 25).map((row) => row.id));
      if (rows.length <= 25) break;
      before = rows[24]?.id ?? null;
    }
    expect(seen).toHaveLength(30);
    expect(new Set(seen).size).toBe(30);
    expect(await find("", "staff")).toEqual(["Mod"]);
  });
});
