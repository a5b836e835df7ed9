/** How far the round has got with a question. */
export type Round = "open" | "peer" | "senior" | "curated";

export const roundWords: Record<Round, string> = {
  open: "No answers yet",
  peer: "Answered by students or doctors in training",
  senior: "Answered by a senior doctor",
  curated: "Answered by a senior doctor and marked with key learning points",
};

const drawings: Record<Round, JSX.Element> = {
  open: <circle className="open" cx="12" cy="12" r="8" />,
  peer: (
    <>
      <circle className="peer" cx="12" cy="12" r="8" />
      <path className="peer-fill" d="M12 4a8 8 0 0 0 0 16z" />
    </>
  ),
  senior: (
    <>
      <circle className="senior" cx="12" cy="12" r="9" />
      <path className="tick" d="m8 12.3 2.8 2.7 5.2-5.6" />
    </>
  ),
  curated: (
    <>
      <circle className="senior" cx="12" cy="12" r="7.6" />
      <path className="tick" d="m8.8 12.2 2.3 2.2 4.2-4.5" />
      <circle className="halo" cx="12" cy="12" r="10.6" />
    </>
  ),
};

/** The round mark. `silent` where words beside it already say the same. */
export function Mark({ round, silent = false }: { round: Round; silent?: boolean }) {
  if (silent)
    return (
      <svg className="mark" viewBox="0 0 24 24" aria-hidden="true">
        {drawings[round]}
      </svg>
    );
  return (
    <svg className="mark" viewBox="0 0 24 24" role="img" aria-label={roundWords[round]}>
      {drawings[round]}
    </svg>
  );
}
