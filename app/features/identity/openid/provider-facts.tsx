import type { Standing } from "./provider-standing";
import { StandingLine } from "./standing-line";

type Facts = { issuer: string; back: string; people: number; standing: Standing };

/** What stands about a provider above its form. */
export function ProviderFacts({ issuer, back, people, standing }: Facts) {
  return (
    <dl className="stack gap-3 prose">
      <div>
        <dt className="meta">Issuer</dt>
        <dd>
          {issuer}
          <StandingLine standing={standing} />
        </dd>
      </div>
      <div>
        <dt className="meta">Redirect address, to be registered there</dt>
        <dd>
          <code>{back}</code>
        </dd>
      </div>
      <div>
        <dt className="meta">Accounts connected with it</dt>
        <dd>{people}</dd>
      </div>
    </dl>
  );
}
