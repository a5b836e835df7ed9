import { Note } from "~/ui/note";
import { Sure } from "~/ui/sure";
import { When } from "~/ui/when";

type Link = { key: string; name: string; label: string; createdAt: number; usedAt: number | null; offered: boolean };

/** One's own connections, each to be confirmed again or ended. */
export function LinkList({ links }: { links: readonly Link[] }) {
  if (links.length === 0) return <p>None. Connect one below, and you can sign in with it.</p>;
  return (
    <ul className="lines">
      {links.map((link) => (
        <li key={link.key} className="stack gap-2">
          <span>
            <b>{link.name}</b> as {link.label}
            <br />
            <span className="meta">
              Connected <When at={link.createdAt} />
              {link.usedAt !== null && (
                <>
                  , last used <When at={link.usedAt} precision="minute" />
                </>
              )}
              {!link.offered && ", switched off here at the moment"}
            </span>
          </span>
          <div className="row">
            {link.offered && (
              <form method="post" action={`/account/sign-in-with/${link.key}/connection`} data-once>
                <button type="submit" className="btn small">
                  Confirm again<span className="sr"> with {link.name}</span>
                </button>
              </form>
            )}
            <Sure
              action={`/account/sign-in-with/${link.key}/removal`}
              press="Disconnect"
              about={link.name}
              sure="Disconnect now"
              small
            >
              It signs you in no more, your other browsers are signed out, and a place in a cohort that rests on it
              alone ends.
            </Sure>
          </div>
        </li>
      ))}
    </ul>
  );
}

/** What could be connected. */
export function ConnectForms({ others }: { others: readonly { key: string; name: string }[] }) {
  if (others.length === 0)
    return (
      <Note>
        <p>There is nothing else to connect here. Administrators decide which schools and hospitals are offered.</p>
      </Note>
    );
  return (
    <div className="row">
      {others.map(({ key, name }) => (
        <form key={key} method="post" action={`/account/sign-in-with/${key}/connection`} data-once>
          <button type="submit" className="btn">
            Connect {name}
          </button>
        </form>
      ))}
    </div>
  );
}
