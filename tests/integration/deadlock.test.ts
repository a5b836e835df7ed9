import type { Tx } from "db/engine";
import { expect, test } from "vitest";
import { onEveryDialect } from "../support/every-dialect";
import { aMember } from "../support/people";

onEveryDialect("two acts that want what the other holds", (forum) => {
  test("are both done", async () => {
    const [one, two] = [await aMember(forum()), await aMember(forum())];
    const { database } = forum();
    const rename = (tx: Tx, id: number, name: string) =>
      tx.updateTable("account").set({ name }).where("id", "=", id).execute();
    let holding = 0;
    let go: () => void = () => undefined;
    const bothHold = new Promise<void>((resolve) => {
      go = resolve;
    });
    const act = (first: number, second: number, name: string) =>
      database.write(async (tx) => {
        await rename(tx, first, name);
        // SQLite has one writer, so there the first act need not wait for the second to hold anything.
        if (++holding === 2 || database.dialect === "sqlite") go();
        await bothHold;
        await rename(tx, second, name);
      });
    await Promise.all([act(one.id, two.id, "A"), act(two.id, one.id, "B")]);
    const rows = await database.read.selectFrom("account").select("name").where("id", "in", [one.id, two.id]).execute();
    expect(rows[0]?.name).toBe(rows[1]?.name);
  });
});
