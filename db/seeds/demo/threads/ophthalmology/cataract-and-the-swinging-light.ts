import type { DemoThread } from "../../demo-thread";

export const cataractAndTheSwingingLight: DemoThread = {
  key: "cataract-and-the-swinging-light",
  author: "amara",
  anonymous: true,
  specialty: "ophthalmology",
  tags: ["Pupils", "RAPD", "Cataract"],
  title: "Why does a dense cataract not cause a relative afferent pupillary defect?",
  know: `The swinging light test compares how much signal each eye sends to the midbrain. Optic nerve disease and a large retinal detachment give a relative defect. A cataract does not, even if the person sees only hand movements.`,
  think: `A cataract blocks light, so I would expect less signal. Perhaps it scatters light without losing much of it, and the pupil only cares for the amount and not for the picture.`,
  asking: `Is scatter the whole explanation? I have nodded at this twice in teaching without understanding it, and was too embarrassed to ask a third time. And why do some texts say that a dense cataract can even give a small defect in the *other* eye?`,
  patient: "none",
  daysAgo: 3,
  visibility: "public",
  useful: 10,
  wondered: 19,
  answers: [],
};
