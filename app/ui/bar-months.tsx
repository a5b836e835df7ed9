type Props = {
  /** What is counted, for the text alternative: "useful answers a month in cardiology". */
  of: string;
  /** Twelve counts, oldest first. */
  months: readonly number[];
  /** The tallest month of all specialties on the page: one scale, so that quiet ones look quiet. */
  max: number;
};

const HEIGHT = 40;
const WIDTH = 12;
const GAP = 1.5;
/** A month without any still draws a line, so that twelve are seen. */
const FLOOR = 1.5;

function altWords(of: string, months: readonly number[]): string {
  const [low, high] = [Math.min(...months), Math.max(...months)];
  const range = low === high ? `${high}` : `from ${low} to ${high}`;
  return `Last ${months.length} months: ${range} ${of}`;
}

/** Twelve months as bars. Sizes are attributes of the drawing, since inline styles are refused. */
export function BarMonths({ of, months, max }: Props) {
  if (months.length === 0) return null;
  const scale = (HEIGHT - FLOOR) / Math.max(max, 1);
  return (
    <svg
      className="months"
      viewBox={`0 0 ${months.length * WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={altWords(of, months)}
    >
      {months.map((count, place) => {
        const height = FLOOR + count * scale;
        return (
          <rect
            // biome-ignore lint/suspicious/noArrayIndexKey: a month's place is its identity
            key={place}
            x={place * WIDTH + GAP / 2}
            y={Math.round((HEIGHT - height) * 10) / 10}
            width={WIDTH - GAP}
            height={Math.round(height * 10) / 10}
          />
        );
      })}
    </svg>
  );
}
