import { Empty } from "~/ui/empty";
import type { Standing } from "./provider-standing";
import { StandingLine } from "./standing-line";

type Listed = { key: string; name: string; issuer: string; enabled: boolean; people: number; standing: Standing };

/** Every provider for administrators. */
export function ProviderList({ providers }: { providers: readonly Listed[] }) {
  if (providers.length === 0)
    return <Empty title="None yet" text="People sign in with a password, a mailed link or a passkey." />;
  return (
    <ul className="lines">
      {providers.map(({ key, name, issuer, enabled, people, standing }) => (
        <li key={key}>
          <a href={`/admin/sign-in/${key}`}>
            <b>{name}</b>
          </a>
          <br />
          <span className="meta">
            {issuer}, {enabled ? "on" : "off"}, {people} {people === 1 ? "account" : "accounts"}
          </span>
          <StandingLine standing={standing} />
        </li>
      ))}
    </ul>
  );
}
