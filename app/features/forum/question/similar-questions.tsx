import { useEffect, useState } from "react";
import { Mark } from "~/ui/mark";
import { roundOf } from "../person/round";

export type SimilarQuestion = { id: number; title: string; state: string; address: string };

const PAUSE = 400;

async function askFor(title: string, signal: AbortSignal): Promise<SimilarQuestion[]> {
  const response = await fetch(`/search/similar?q=${encodeURIComponent(title)}`, { signal });
  if (!response.ok) return [];
  // The cast: our own address answers in this shape.
  return ((await response.json()) as { threads: SimilarQuestion[] }).threads;
}

/** Questions like this one, while the title is typed. Without script the preview brings them. */
export function SimilarQuestions({ title, first }: { title: string; first: SimilarQuestion[] }) {
  const [similar, setSimilar] = useState(first);
  useEffect(() => {
    const asking = new AbortController();
    const timer = setTimeout(() => {
      // A list that cannot be loaded is no reason to disturb somebody who writes.
      if (title.trim().length > 8) askFor(title, asking.signal).then(setSimilar, () => undefined);
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      asking.abort();
    };
  }, [title]);
  return (
    <section aria-live="polite">
      {similar.length > 0 && (
        <>
          <h2>Similar questions</h2>
          <ul className="links">
            {similar.map((thread) => (
              <li key={thread.id}>
                <a href={thread.address} target="_blank" rel="noopener">
                  <Mark round={roundOf(thread.state)} />
                  <span>
                    {thread.title}
                    <span className="sr"> (opens in a new tab)</span>
                  </span>
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
