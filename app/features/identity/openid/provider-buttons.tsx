import { Icon } from "~/ui/icon";
import type { Preset } from "./provider";

type Offered = { key: string; name: string; preset: string };

/** Ways to sign in that others vouch for. Plain links: a form may not be sent on to another site. */
export function ProviderButtons({ providers, to }: { providers: readonly Offered[]; to: string }) {
  if (providers.length === 0) return null;
  const query = to === "/" ? "" : `?to=${encodeURIComponent(to)}`;
  return (
    <nav className="stack" aria-label="Sign in with">
      {providers.map(({ key, name, preset }) => (
        <a key={key} className="btn wide" href={`/sign-in/with/${key}${query}`} data-reload>
          <Icon name={preset === ("orcid" satisfies Preset) ? "badge-check" : "building-2"} />
          Sign in with {name}
        </a>
      ))}
    </nav>
  );
}
