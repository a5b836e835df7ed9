import type { DemoThread } from "../../demo-thread";

export const twoRedLegs: DemoThread = {
  key: "two-red-legs",
  author: "kofi",
  specialty: "dermatology",
  tags: ["Cellulitis", "Venous eczema", "Antibiotics"],
  title: "Two red legs and a nearly normal CRP: why did dermatology stop the antibiotics?",
  know: `*A constructed scenario from our seminar; nobody in it is real.*

A man in his seventies was admitted with redness of both lower legs for three weeks, itchy and warm, with scale and some weeping. Afebrile, HR 78. White cells 8.1 ×10⁹/L, CRP 9 mg/L (reference < 5). He had had two courses of tablets, and two days of antibiotics by vein, with little change.

What happened: dermatology called it venous eczema, stopped the antibiotics, and treated it with emollient, a topical steroid, and compression after the arteries had been measured. In two weeks it had nearly gone.`,
  think: `Red, warm, swollen and weeping was infection to me. I believed that it had simply not been treated strongly enough.`,
  asking: `Which features argue against cellulitis, and how sure can one be without a test? Is there harm in covering for both?`,
  patient: "none",
  daysAgo: 63,
  visibility: "public",
  useful: 18,
  wondered: 7,
  answers: [
    {
      author: "mentor-dermatology-1",
      hoursLater: 9,
      useful: 25,
      helpful: true,
      endorsedBy: ["mentor-dermatology-2"],
      body: `There is no test, so it is a matter of adding up. **For eczema, in him:**

- **both legs.** Bacteria rarely enter two legs on the same day. It happens, with a wound on each side.
- **itch** rather than pain. Cellulitis hurts to touch.
- **scale and weeping**: the *surface* is ill. In cellulitis the skin is tight and smooth, since the trouble lies beneath.
- **three weeks** without spreading upwards or making him ill.
- no fever, and a CRP of 9. By itself this excludes little, above all in the old.

**What would have turned me:** one leg, an edge that moves within hours, a temperature, pain. And pain out of proportion is never eczema; then a surgeon sees it.

They can also be both. Cracked eczema lets bacteria in, and *one* leg of two gets worse, so ask which side changed.

Covering for both is not free: side effects, a cannula, resistance, and a week in which nobody put on a stocking. In a series from one dermatology service about a third of those sent with lower limb cellulitis had something else.`,
      references: [
        {
          kind: "cohort",
          title:
            "Severe lower limb cellulitis is best diagnosed by dermatologists and managed with shared care between primary and secondary care",
          year: 2011,
          level: "observational",
        },
        {
          kind: "guideline",
          title: "NICE NG141: cellulitis and erysipelas, antimicrobial prescribing",
          year: 2019,
          level: "guideline",
        },
      ],
      comments: [
        {
          author: "asker",
          hoursLater: 13,
          body: "“Which side changed?” is so simple. Is the heat of the skin any help?",
          replies: [
            {
              author: "mentor-dermatology-1",
              hoursLater: 16,
              body: "Compare with the back of your hand: inflamed eczema is warm too. A clear difference between the two legs helps more than warmth as such.",
            },
          ],
        },
      ],
    },
    {
      author: "yusuf",
      hoursLater: 14,
      useful: 12,
      body: `On the take I lift the legs before I decide: **ten minutes flat and raised**. The dusky red of a standing leg fades a good deal, that of cellulitis does not. It is a soft sign, and it costs nothing.

I also draw a line round the edge with the time on it. Inside for a day, and well: good reason to doubt. My third habit is to look between the toes, where the door for the bacteria usually is. Then I treat that, whatever else it turns out to be.`,
    },
    {
      author: "mentor-general-practice-2",
      hoursLater: 26,
      useful: 16,
      body: `In the community the label sticks. Once “recurrent cellulitis of both legs” stands in the summary, each swelling brings another course. I have deleted that line from a good many records after looking at the legs in a quiet month.

Before compression: pulses, and an ankle–brachial index if there is any doubt, since squeezing a leg with a poor artery does harm. And ask about the heart, the kidneys and amlodipine. Swelling on both sides has a cause above the knee more often than below it.`,
    },
    {
      author: "jonas",
      hoursLater: 35,
      useful: 6,
      body: `The differential I now write for “two red legs”, so as not to stop at two diagnoses:

1. venous eczema
2. hardening of the fat under the skin from long venous disease (sore, woody, “inverted bottle”)
3. swelling from heart, kidney or drugs with stretched red skin
4. contact allergy, often to the cream or the dressing that was meant to help
5. vasculitis: purpura that does not blanch
6. and yes, cellulitis in one of the two

Number four explains the “worse since treatment” that I used to read as resistance.`,
    },
  ],
};
