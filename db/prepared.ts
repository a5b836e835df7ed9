import type { CompiledQuery } from "kysely";
import type { Db } from "./engine";

type Compiles<Row> = { compile(db: Db): CompiledQuery<Row> };

/** Stands in for an argument while a query is built. */
class StandIn {
  constructor(readonly place: number) {}
}

/**
 * A query whose SQL is put together once for each connection, not for each request: building the words of a query costs
 * Kysely more than SQLite takes to answer it. `build` is called once with stand-ins, so each argument may only be a
 * parameter of the query; what changes its words (an audience, an order) gets a prepared query each. The transactions
 * of a connection share what it knows. Null is for what is stored: `= null` is true of nothing.
 *
 * The result takes the database and the arguments, and gives the rows. It throws `TypeError` when first used if an
 * argument is no parameter of the query.
 */
export function prepared<Args extends (number | string | null)[], Row>(
  build: (db: Db, ...args: Args) => Compiles<Row>,
): (db: Db, ...args: Args) => Promise<Row[]> {
  // By the adapter, which a connection and its transactions have in common.
  const known = new WeakMap<object, { query: CompiledQuery<Row>; places: (number | null)[] }>();

  function compile(db: Db, count: number) {
    const standIns = Array.from({ length: count }, (_, place) => new StandIn(place));
    // The cast: Kysely passes any object on as a parameter, and no query is run with these.
    const query = build(db, ...(standIns as unknown[] as Args)).compile(db);
    const places = query.parameters.map((parameter) => (parameter instanceof StandIn ? parameter.place : null));
    const missing = standIns.find(({ place }) => !places.includes(place));
    if (missing) throw new TypeError(`Argument ${missing.place + 1} is no parameter of the query.`);
    return { query, places };
  }

  return async (db, ...args) => {
    const { adapter } = db.getExecutor();
    let found = known.get(adapter);
    if (!found) {
      found = compile(db, args.length);
      known.set(adapter, found);
    }
    const { query, places } = found;
    const parameters = query.parameters.map((parameter, at) => {
      const place = places[at];
      return place == null ? parameter : args[place];
    });
    const { rows } = await db.executeQuery<Row>({ ...query, parameters });
    return rows;
  };
}

/** The same for a query of many values, which are given by name: `names` are those of `build`'s second argument. */
export function preparedFor<Values extends Record<string, number | string | null>, Row>(
  names: readonly (keyof Values & string)[],
  build: (db: Db, values: Values) => Compiles<Row>,
): (db: Db, values: Values) => Promise<Row[]> {
  const run = prepared((db: Db, ...args: (number | string | null)[]) =>
    // The cast: these are the names of all values, which the type cannot say of a list.
    build(db, Object.fromEntries(names.map((name, place) => [name, args[place]])) as Values),
  );
  return (db, values) => run(db, ...names.map((name) => values[name] ?? null));
}
