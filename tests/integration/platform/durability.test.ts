import { connect } from "db/connect.server";
import { expect, it } from "vitest";
import { freshSqlite } from "../../support/every-dialect";

const FULL = "2";
const OFF = "0";

it("a commit waits for the disk, also after a filling, unless the database is to be thrown away", async () => {
  const { url, drop } = freshSqlite();
  const kept = await connect(url);
  expect((await kept.facts()).synchronous).toBe(FULL);
  await kept.filling(async () => expect((await kept.facts()).synchronous).toBe(OFF));
  expect((await kept.facts()).synchronous).toBe(FULL);
  await kept.close();
  const thrownAway = await connect(url, { throwAway: true });
  await thrownAway.filling(async () => undefined);
  expect((await thrownAway.facts()).synchronous).toBe(OFF);
  await thrownAway.close();
  await drop();
});
