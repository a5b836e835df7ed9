import type { Db } from "db/engine";
import { prepared } from "db/prepared";
import { expect, it } from "vitest";
import { onEveryDialect } from "../support/every-dialect";

let built = 0;
// The arguments stand in another order in the query than in the call, and one of them twice.
const specialtiesBetween = prepared((db: Db, most: number, slug: string) => {
  built++;
  return db
    .selectFrom("specialty")
    .select(["slug", "id"])
    .where("slug", ">=", slug)
    .where("id", "<=", most)
    .where("open", "=", 1)
    .where((eb) => eb.or([eb("id", "<", most), eb("id", "=", most)]))
    .orderBy("id");
});

onEveryDialect("a prepared query", (forum) => {
  it("gives what the query gives, for every call's own arguments", async () => {
    const { read } = forum().database;
    const all = await read.selectFrom("specialty").select(["slug", "id", "open"]).orderBy("id").execute();
    for (const [most, slug] of [
      [5, "a"],
      [40, "m"],
      [3, "zz"],
    ] as const) {
      const wanted = all.filter((row) => row.slug >= slug && row.id <= most && row.open === 1);
      expect(await specialtiesBetween(read, most, slug)).toEqual(wanted.map(({ slug, id }) => ({ slug, id })));
    }
  });

  it("is put together once for a connection and all its transactions, and sees what they wrote", async () => {
    const { read, write } = forum().database;
    await specialtiesBetween(read, 1, "a");
    const before = built;
    await specialtiesBetween(read, 2, "b");
    expect(built).toBe(before);
    for (const slug of ["zzz-new", "zzz-newer"]) {
      const seen = await write(async (tx) => {
        await tx.updateTable("specialty").set({ slug }).where("id", "=", 2).execute();
        return specialtiesBetween(tx, 50, "zzz");
      });
      expect(seen).toEqual([{ slug, id: 2 }]);
    }
    // SQLite writes over a connection of its own.
    expect(built).toBe(before + (forum().database.dialect === "sqlite" ? 1 : 0));
  });

  it("stores what it is given, null too", async () => {
    const put = prepared((db: Db, name: string, account: number | null) =>
      db
        .insertInto("live_event")
        .values({ type: name, account_id: account, payload: "{}", created_at: 1 })
        .returning(["type", "account_id"]),
    );
    const { write } = forum().database;
    expect(await write((tx) => put(tx, "one", 5))).toEqual([{ type: "one", account_id: 5 }]);
    expect(await write((tx) => put(tx, "two", null))).toEqual([{ type: "two", account_id: null }]);
  });

  it("is refused if an argument would become part of its words", async () => {
    const byOrder = prepared((db: Db, _order: string) => db.selectFrom("specialty").select("id"));
    await expect(byOrder(forum().database.read, "slug")).rejects.toThrow("Argument 1 is no parameter");
  });
});
