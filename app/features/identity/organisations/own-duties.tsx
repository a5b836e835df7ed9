type Duty = { id: number; name: string; at: string; school: string | null };

/** What somebody manages or assesses, each with the way out. */
export function OwnDuties({ duties, base }: { duties: readonly Duty[]; base: string }) {
  return (
    <ul className="lines">
      {duties.map(({ id, name, at, school }) => (
        <li key={id} className="row between">
          <span>
            <a href={at}>{name}</a>
            {school !== null && (
              <>
                <br />
                <span className="meta">{school}</span>
              </>
            )}
          </span>
          <form method="post" action={`${base}/${id}/end`} data-once>
            <button type="submit" className="btn small">
              Lay it down<span className="sr">: {name}</span>
            </button>
          </form>
        </li>
      ))}
    </ul>
  );
}
