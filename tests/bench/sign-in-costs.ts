import { loadavg } from "node:os";
import { visitor } from "~/core/actor";
import { insertAccount } from "~/features/identity/account/account.queries.server";
import { addPasskey } from "~/features/identity/factors/passkey.server";
import { askPasskey } from "~/features/identity/factors/passkey-question.server";
import { signInByPasskey } from "~/features/identity/factors/passkey-sign-in.server";
import { hashPassword } from "~/features/identity/sign-in/password.server";
import { findActor } from "~/features/identity/sign-in/session.server";
import { signIn } from "~/features/identity/sign-in/sign-in.server";
import { type Context, contextFor } from "~/platform/context.server";
import { withContext } from "../../app/cli/with-context";
import { TestAuthenticator } from "../support/authenticators";

type Row = Record<string, string | number>;

const password = "three plain words";
const round = (value: number) => Number(value.toFixed(3));
const cookieOf = (line: string) => line.split(";", 1)[0] ?? "";

/** Does something so often, one after the other. CPU is the whole process's: hashing happens on threads of its own. */
async function cost(name: string, times: number, work: (turn: number) => Promise<unknown>): Promise<Row> {
  for (let turn = 0; turn < Math.min(5, times); turn++) await work(-1 - turn);
  const walls: number[] = [];
  const before = process.cpuUsage();
  for (let turn = 0; turn < times; turn++) {
    const from = performance.now();
    await work(turn);
    walls.push(performance.now() - from);
  }
  const { user, system } = process.cpuUsage(before);
  walls.sort((one, other) => one - other);
  const at = (part: number) => round(walls[Math.floor(walls.length * part)] ?? 0);
  const cpuMs = round((user + system) / 1_000 / times);
  return { name, times, cpuMs, wallMs: at(0.5), wallP95: at(0.95), load: round(loadavg()[0] ?? 0) };
}

/** Every row of what signing in costs. Nobody is limited in how often they try. */
export async function measure(times: number, tell: (row: Row) => void): Promise<void> {
  await withContext(async (ctx: Context) => {
    const limits = { ...ctx.runtime.limits, consume: async () => undefined };
    const runtime = { ...ctx.runtime, limits };
    const as = (actor: Context["actor"]) => contextFor(runtime, actor, { address: "203.0.113.7" });
    const email = `bench-${process.pid}@example.org`;
    const passwordHash = await hashPassword(password);
    const id = await ctx.write((tx) =>
      insertAccount(tx, { name: "Bench Sitter", email, emailConfirmedAt: ctx.now, passwordHash, now: ctx.now }),
    );
    if (id === null) throw new Error("The account of the bench was not made.");
    const enter = (input: { email: string; password: string }) => signIn(as(visitor), input, "Firefox on Linux");
    tell(await cost("sign in with a password", times, () => enter({ email, password })));
    const refused = (input: { email: string; password: string }) => enter(input).catch(() => undefined);
    tell(await cost("a wrong password", times, () => refused({ email, password: "another one" })));
    tell(await cost("an address nobody has", times, (turn) => refused({ email: `no${turn}@example.org`, password })));
    const { cookie } = await enter({ email, password });
    const device = new TestAuthenticator(runtime.env.publicUrl);
    const me = await findActor(runtime, cookieOf(cookie));
    const asked = await askPasskey(as(me), "add", "");
    // The cast: a question to make a passkey has these parts.
    const options = asked.options as { challenge: string; user: { id: string } };
    await addPasskey(as(me), cookieOf(asked.cookie), { answer: device.make(options), name: "Ward phone" });
    tell(
      await cost("sign in with a passkey", times, async () => {
        const question = await askPasskey(as(visitor), "sign-in", "");
        // The cast: a question to show a passkey has a challenge.
        const answer = device.show(question.options as { challenge: string });
        return signInByPasskey(as(visitor), cookieOf(question.cookie), answer, "Firefox on Linux");
      }),
    );
    const session = cookieOf((await enter({ email, password })).cookie);
    tell(await cost("whose session a request has", times * 100, () => findActor(runtime, session)));
    tell(await cost("a session nobody has", times * 100, () => findActor(runtime, `${session.slice(0, -2)}AA`)));
  });
}
