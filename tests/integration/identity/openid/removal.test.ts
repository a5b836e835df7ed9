import { sql } from "kysely";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { removeProvider } from "~/features/identity/openid/provider-removal.server";
import { onEveryDialect } from "../../../support/every-dialect";
import { anAdmin, arrive, offered, setOut, setOutToConnect } from "../../../support/openid-acts";
import { startOpenidProvider, type TestProvider } from "../../../support/openid-provider";
import { aMember } from "../../../support/people";
import { outcome } from "../../../support/strong-sign-in";

onEveryDialect("a provider that is removed while somebody comes back from it", (forum) => {
  let school: TestProvider;
  beforeAll(async () => {
    school = await startOpenidProvider({ backs: ["http://localhost:3000/sign-in/with/school/back"] });
  });
  beforeEach(() => offered(forum(), school.issuer, { name: "School", joins: true }));
  afterAll(() => school.close());

  /**
   * Waits until so many statements wait for others; where one transaction goes after the other (SQLite), for the work.
   */
  async function waiting(count: number, work: Promise<unknown>): Promise<void> {
    if (forum().database.dialect !== "postgres") {
      await work;
      return;
    }
    for (let waits = 0; waits < count; ) {
      const { rows } = await sql<{ n: string }>`select count(*) as n from pg_locks where not granted`.execute(
        forum().database.read,
      );
      waits = Number(rows[0]?.n ?? 0);
    }
  }

  /** A transaction that holds the log, so that acts stop right before their end; `let()` lets them go on. */
  async function holdingTheLog() {
    let go = () => {};
    const gate = new Promise<void>((resolve) => {
      go = resolve;
    });
    const held = new Promise<{ done: Promise<void> }>((resolve) => {
      const done = forum().database.write(async (tx) => {
        await forum().database.serialise(tx, "audit-log");
        resolve({ done });
        // Nothing but PostgreSQL can wait here: one transaction at a time is SQLite's own way.
        if (forum().database.dialect === "postgres") await gate;
      });
    });
    const { done } = await held;
    return async () => {
      go();
      await done;
    };
  }

  async function connecting(who: string) {
    const me = { ...(await aMember(forum())), authenticatedAt: forum().clock() };
    school.people.who = who;
    const { address, kept } = await setOutToConnect(forum(), me, "school");
    const at = await school.through(address);
    return () => outcome(arrive(forum(), at, kept, me));
  }
  const removing = async () => {
    const admin = forum().as(await anAdmin(forum()));
    return () => outcome(removeProvider(admin, "school"));
  };
  const left = async () => {
    await forum().jobs.drain();
    const rows = await forum().database.read.selectFrom("openid_link").select("id").execute();
    const providers = await forum().database.read.selectFrom("openid_provider").select("id").execute();
    return [rows.length, providers.length];
  };

  it("whoever was first has connected, and loses the connection with it", async () => {
    const [connect, remove] = [await connecting("r-first"), await removing()];
    const let_ = await holdingTheLog();
    const first = connect();
    await waiting(1, first);
    const second = remove();
    await waiting(2, second);
    await let_();
    expect(await Promise.all([first, second])).toEqual(["fine", "fine"]);
    expect(await left()).toEqual([0, 0]);
  });

  it("whoever was second is told that it is gone, and nothing is left of it", async () => {
    const [connect, remove] = [await connecting("r-second"), await removing()];
    const let_ = await holdingTheLog();
    const first = remove();
    await waiting(1, first);
    const second = connect();
    await waiting(2, second);
    await let_();
    expect(await Promise.all([first, second])).toEqual(["fine", "NotFound"]);
    expect(await left()).toEqual([0, 0]);
  });

  it("at the same moment, with whoever signs in too, nobody gets a fault", async () => {
    for (let turn = 0; turn < 8; turn++) {
      if (turn > 0) await offered(forum(), school.issuer, { name: "School" });
      const [one, two, remove] = [await connecting(`r-a${turn}`), await connecting(`r-b${turn}`), await removing()];
      const { address, kept } = await setOut(forum(), "school");
      const at = await school.through(address);
      const ends = await Promise.all([one(), remove(), two(), outcome(arrive(forum(), at, kept))]);
      expect(ends[1]).toBe("fine");
      for (const end of ends) expect(["fine", "NotFound", "Conflict"]).toContain(end);
      expect(await left()).toEqual([0, 0]);
    }
  });
});
