import type { DemoThread } from "../../demo-thread";

export const pneumothoraxWatched: DemoThread = {
  key: "pneumothorax-watched",
  author: "rowan",
  specialty: "respiratory-medicine",
  tags: ["Pneumothorax", "Chest drain", "Shared decisions"],
  title: "A moderate first pneumothorax was watched and not drained: how was that decided?",
  know: `*From a paper exercise, invented for teaching.*

A tall man in his twenties, never ill, had a sudden sharp pain on the right. He could talk in full sentences and walk about. HR 82, BP 126/78, RR 16, SpO₂ 97% on air. The film showed a rim of about 3 cm at the hilum.

What happened: he was observed for four hours, walked a corridor without dropping his saturation, and went home with a clinic visit and written advice. At eight weeks the lung was fully up.`,
  think: `I had learned a number of centimetres above which one puts something in. By that number he should have had an aspiration or a drain.`,
  asking: `What took the place of the number? And what would have made the team drain him after all?`,
  patient: "none",
  daysAgo: 47,
  visibility: "public",
  useful: 22,
  wondered: 11,
  answers: [
    {
      author: "mentor-respiratory-medicine-1",
      hoursLater: 9,
      useful: 27,
      helpful: true,
      body: `**Symptoms** took its place. The BTS guideline of 2023 lets a first primary pneumothorax be watched, whatever its size, when the person is hardly troubled by it, and offers choices when they are troubled: ambulatory device, aspiration or drain.

The trial behind it (Brown, 2020) compared watching with draining in moderate and large ones. Watched lungs re-expanded at eight weeks about as often, and 85% of that group never needed a procedure. Read it with care: some were lost to follow-up, and when all of those were counted as failures the result no longer met its margin. The authors say so themselves.

What would have made the team drain him:

- breathlessness at rest, falling saturation or a falling pressure (and tension is treated at once),
- **lung disease** or older age with a long smoking history: no longer “primary”, far less reserve,
- both sides, blood in the pleura, or nobody to bring him back.

Tall and thin was no reason either way. “Can he return at night, and does he know when?” was.`,
      references: [
        {
          kind: "trial",
          title: "Conservative versus interventional treatment for spontaneous pneumothorax",
          year: 2020,
          level: "trial",
          doi: "10.1056/NEJMoa1910775",
        },
        {
          kind: "guideline",
          title: "British Thoracic Society guideline for pleural disease",
          year: 2023,
          level: "guideline",
        },
      ],
      comments: [
        {
          author: "asker",
          hoursLater: 15,
          body: "So the corridor walk was a real test. I had taken it for a formality.",
          replies: [
            {
              author: "mentor-respiratory-medicine-1",
              hoursLater: 20,
              body: "It was the best test he had. He will do nothing harder on the way home.",
            },
          ],
        },
      ],
    },
    {
      author: "mentor-radiology-1",
      hoursLater: 18,
      useful: 16,
      body: `A word on the centimetres. One film flattens a shell of air into a rim, so the same 3 cm at the hilum can be a rather different volume in two chests. Lying the person down, an incomplete breath in, or a lung stuck by an old scar all change it.

I report *where* I measured, whether there is fluid, shift or a bulla, and what changed since the last film. A bulla in particular: a needle into one makes the pneumothorax that was not there. If the edge curves the wrong way, ask before anybody puts anything in.`,
    },
    {
      author: "kit",
      hoursLater: 22,
      useful: 12,
      body: `The four hours were part of the treatment. In our department somebody being watched gets a second look, a walk, and a conversation with these points in it, on paper:

1. Return at once for more breathlessness, whatever the hour.
2. Pain for some days is expected; worsening pain is not.
3. No flying, and **no diving at all** until a specialist has talked about it.
4. Who to ring, and a visit already booked.
5. Stopping smoking lowers the chance of another one.

If I cannot arrange the fourth, I count that as an argument for staying.`,
    },
    {
      author: "tobias",
      hoursLater: 40,
      useful: 6,
      body: `What I found hard to accept is that doing less can be the *active* choice. In the trial the watched group had fewer serious adverse events, which makes sense: a drain hurts, it can be misplaced, and it keeps a healthy person in bed.

I would still like to know how it goes for people who live alone or far from help. I do not think such people were many in the trial.`,
    },
  ],
};
