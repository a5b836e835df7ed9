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

  it("is put together once for a connection, and anew in a transaction, where it sees what was written", async () => {
    const { read, write } = forum().database;
    await specialtiesBetween(read, 1, "a");
    const before = built;
    await specialtiesBetween(read, 2, "b");
    expect(built).toBe(before);
    const seen = await write(async (tx) => {
      await tx.updateTable("specialty").set({ slug: "zzz-new" }).where("id", "=", 2).execute();
      return specialtiesBetween(tx, 50, "zzz");
    });
    expect(built).toBe(before + 1);
    expect(seen).toEqual([{ slug: "zzz-new", id: 2 }]);
  });

  it("is refused if an argument would become part of its words", async () => {
    const byOrder = prepared((db: Db, _order: string) => db.selectFrom("specialty").select("id"));
    await expect(byOrder(forum().database.read, "slug")).rejects.toThrow("Argument 1 is no parameter");
  });
});
