import { once } from "node:events";
import { createWriteStream, mkdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { lookUp } from "~/features/identity/registers/look-up.server";
import { importRegister } from "~/features/identity/registers/register-import.server";
import type { Context } from "~/platform/context.server";
import { withContext } from "../../app/cli/with-context";

type Row = Record<string, string | number>;

const families = [
  "Berg",
  "Müller",
  "Nguyễn",
  "García Márquez",
  "Okonkwo",
  "Smith-Jones",
  "van den Berg",
  "Łukasiewicz",
];
const givens = ["Maria", "Jürgen", "Thị Lan Anh", "José Luis", "Adaeze", "John Paul", "Ann", "Zofia"];

/** The number of a made-up person, one of a hundred million well-formed ones; `register.test.ts` holds what is one. */
function numberOf(at: number): string {
  const base = `1${String(at).padStart(8, "0")}`;
  // Luhn with the prefix 80840, whose digits are worth 24.
  let sum = 24;
  for (let place = 0; place < 9; place++) {
    const digit = base.charCodeAt(8 - place) - 48;
    const worth = place % 2 === 0 ? 2 * digit : digit;
    sum += worth > 9 ? worth - 9 : worth;
  }
  return `${base}${(10 - (sum % 10)) % 10}`;
}

/** People in no order, as a register's file may have them: a prime step goes through all of them once. */
const personAt = (at: number, rows: number) => (at * 7_368_787) % rows;

async function writeFile(path: string, rows: number): Promise<void> {
  const out = createWriteStream(path);
  out.write("NPI,Entity Type Code,Provider Last Name (Legal Name),Provider First Name,Status,Specialty\n");
  let text = "";
  for (let at = 0; at < rows; at++) {
    const person = personAt(at, rows);
    text += `${numberOf(person)},1,${families[person % 8]},${givens[(person >> 3) % 8]},Active,Internal Medicine\n`;
    if (text.length > 1_000_000) {
      if (!out.write(text)) await once(out, "drain");
      text = "";
    }
  }
  out.end(text);
  await once(out, "finish");
}

const share = (sorted: readonly number[], part: number) => sorted[Math.floor(sorted.length * part)] ?? 0;
const round = (value: number, places = 3) => Number(value.toFixed(places));

async function lookUps(ctx: Context, name: string, count: number, number: (at: number) => string): Promise<Row> {
  const kinds = new Set<string>();
  const times: number[] = [];
  for (let at = 0; at < count; at++) {
    const start = performance.now();
    kinds.add((await lookUp(ctx, "npi", number(at), "edition")).kind);
    times.push(performance.now() - start);
  }
  times.sort((one, other) => one - other);
  return { name, count, answers: [...kinds].join(), ms: round(share(times, 0.5)), p99: round(share(times, 0.99)) };
}

/** Writes as the forum does, again and again, until told to stop; gives back how long the slowest waited. */
function otherWrites(ctx: Context): () => Promise<Row> {
  const waits: number[] = [];
  let over = false;
  const work = (async () => {
    while (!over) {
      const start = performance.now();
      await ctx.write((tx) => tx.updateTable("setting").set({ changed_at: 0 }).where("key", "=", "none").execute());
      waits.push(performance.now() - start);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  })();
  return async () => {
    over = true;
    await work;
    waits.sort((one, other) => one - other);
    return {
      name: "other writes meanwhile",
      count: waits.length,
      ms: round(share(waits, 0.5), 1),
      p99: round(share(waits, 0.99), 1),
      most: round(waits.at(-1) ?? 0, 1),
    };
  };
}

/** Tells a row for each figure. `folder` is removed by whoever made it. */
export async function measure(folder: string, count: number, tell: (row: Row) => void): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, "register.csv");
  await writeFile(path, count);
  tell({ name: "file", rows: count, mb: round(statSync(path).size / 1e6, 1) });
  await withContext(async (ctx) => {
    const { database } = ctx.runtime;
    const empty = await database.size();
    for (const name of ["import", "import of the next edition"]) {
      let readAt = 0;
      const start = performance.now();
      const stop = otherWrites(ctx);
      const { entries, refused } = await importRegister(ctx, {
        path,
        register: "npi",
        progress(what) {
          if (what === "writing") readAt ||= performance.now();
        },
      });
      const seconds = (performance.now() - start) / 1000;
      tell({
        name,
        engine: database.dialect,
        entries,
        refused,
        seconds: round(seconds, 1),
        reading: round((readAt - start) / 1000, 1),
        mb: round(((await database.size()) - empty) / 1e6, 0),
        cpuSeconds: round(process.cpuUsage().user / 1e6, 1),
        peakMb: round(process.resourceUsage().maxRSS / 1000, 0),
      });
      tell(await stop());
      const known = (at: number) => numberOf((at * 104_729) % count);
      tell(await lookUps(ctx, "look-up, on the register", 20_000, known));
      tell(await lookUps(ctx, "look-up, not on it", 20_000, (at) => numberOf(count + ((at * 104_729) % count))));
    }
  });
}
