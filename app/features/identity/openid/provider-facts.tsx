type Facts = { issuer: string; back: string; people: number };

/** What stands about a provider above its form. */
export function ProviderFacts({ issuer, back, people }: Facts) {
  return (
    <dl className="stack gap-3 prose">
      <div>
        <dt className="meta">Issuer</dt>
        <dd>{issuer}</dd>
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
