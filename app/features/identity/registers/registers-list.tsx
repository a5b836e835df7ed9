import { When } from "~/ui/when";

type Shown = {
  key: string;
  name: string;
  number: string;
  country: string | null;
  covers: string;
  edition?: { file: string; importedAt: number; entries: number; refused: number };
  loadingSince: number | null;
  network: { host: string; state: "working" | "resting" | "on trial" } | null;
};

const count = (number: number) => number.toLocaleString("en-GB");

const stateWords = {
  working: "asked when needed",
  resting: "failed several times; left alone for a minute",
  "on trial": "failed several times; asked once more",
};

/** Every register we know, and how one is asked. */
export function RegistersTable({ registers }: { registers: readonly Shown[] }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a keyboard must be able to scroll it
    <section className="scroll" tabIndex={0} aria-label="Registers">
      <table className="table">
        <thead>
          <tr>
            <th scope="col">Register</th>
            <th scope="col">Who is on it</th>
            <th scope="col">Imported</th>
            <th scope="col">Over the network</th>
          </tr>
        </thead>
        <tbody>
          {registers.map((one) => (
            <tr key={one.key}>
              <th scope="row">
                {one.name}
                <br />
                <span className="meta">
                  {one.number}
                  {one.country && `, ${one.country}`}, key <code>{one.key}</code>
                </span>
              </th>
              <td>{one.covers}</td>
              <td>
                <Imported register={one} />
              </td>
              <td>
                {one.network ? (
                  <>
                    {one.network.host}
                    <br />
                    <span className={one.network.state === "working" ? "meta" : "state caution"}>
                      {stateWords[one.network.state]}
                    </span>
                  </>
                ) : (
                  "No"
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Imported({ register: { edition, loadingSince } }: { register: Shown }) {
  return (
    <>
      {edition ? (
        <>
          <When at={edition.importedAt} />, {count(edition.entries)} entries
          <br />
          <span className="meta">
            from {edition.file}, {count(edition.refused)} rows refused
          </span>
        </>
      ) : (
        "No"
      )}
      {loadingSince !== null && (
        <>
          <br />
          <span className="state caution">
            Another file is being read in since <When at={loadingSince} precision="minute" />
          </span>
        </>
      )}
    </>
  );
}

type Check = {
  started_at: number;
  finished_at: number | null;
  checked: number;
  lapsed: number;
  unclear: number;
  unavailable: number;
};

/** How the last nightly check went, in figures. */
export function LastCheck({ check }: { check: Check | null }) {
  if (!check) return <p>No check has run yet. The first comes in the next night (UTC).</p>;
  const figures = [
    ["Licences looked up", check.checked],
    ["Lapsed", check.lapsed],
    ["Register’s words not understood, or missing for one night", check.unclear],
    ["Register could not be asked", check.unavailable],
  ] as const;
  return (
    <>
      <p>
        Began <When at={check.started_at} precision="minute" />
        {check.finished_at === null ? (
          " and is not over yet."
        ) : (
          <>
            {" "}
            and ended <When at={check.finished_at} precision="minute" />.
          </>
        )}
      </p>
      <dl className="figures">
        {figures.map(([label, number]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{count(Number(number))}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
