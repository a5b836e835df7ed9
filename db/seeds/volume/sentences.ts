/** Templates with places: {c}ondition, {m}edicine, {t}est, {s}ign, {p}erson, {n}umber. */
export const openings = [
  "The short answer is that {t} alone could not settle it.",
  "I would have started with {t}, because {s} pointed that way.",
  "Two things were mixed up here, and it helps to keep them apart.",
  "You were closer than you thought.",
  "This comes up on every firm, so it is worth working through once.",
  "In {c} the order of events matters more than any single number.",
  "I was taught the opposite, and it took me {n} months to unlearn it.",
  "It depends on what the question was when {t} was asked for.",
  "Good question, and one that {p} was asked last week too.",
  "Think of the mechanism first and the name second.",
];

export const middles = [
  "With {s} and a normal {t}, {c} became less likely but was not excluded.",
  "We gave {m} early, watched the {t}, and stopped when {s} had gone.",
  "{p} asked for {t} before anything else, and that changed the plan.",
  "What made the difference was {s}, which nobody had written down.",
  "In {c} the {t} can stay normal for the first {n} hours.",
  "The usual trap is to treat the {t} and forget {c}.",
  "If {s} appears later, go back and ask again whether {c} explains all of it.",
  "{m} works here because it lowers the demand, not because it raises the supply.",
  "Nobody should start {m} without looking at the {t} first.",
  "A useful rule of thumb is to repeat {t} after {n} hours and look at the direction.",
  "I would weigh {c} against {c2} by asking how fast it began.",
  "The study that everybody quotes left out people with {c2}, so be careful with it.",
  "Both {c} and {c2} can do this, but only one of them explains {s}.",
  "On the round {p} put it like this: first make it safe, then make it make sense.",
  "The dose of {m} was halved because the {t} had changed since the day before.",
  "Older people with {c} often have {s} and nothing else.",
  "That is why {m} and {m2} were not given together.",
  "Look at the trend of the {t} rather than at one value.",
  "{s} has a likelihood ratio of about {n}, which moves the odds but does not decide.",
  "When {c} is already likely, a negative {t} should not reassure you much.",
  "It helps to say out loud what you would expect to see if you were wrong.",
  "The guideline names {m} first and {m2} where the kidneys are poor.",
  "{p} would have wanted a call at that point, even at night.",
  "We had written a plan for what to do if {s} came back, and it did.",
];

export const endings = [
  "I may be wrong about the last part, so do check it.",
  "What would you have done if the {t} had been normal?",
  "Write down what you expected before you look at the result.",
  "If in doubt, ask {p} early.",
  "That is also what we were taught to say in an examination.",
  "Others may handle {m} differently where they work.",
  "I hope that helps with {c} in general and not only here.",
  "The rest is local policy.",
];

export const points = [
  "Ask when {s} began.",
  "Repeat the {t} after {n} hours.",
  "Hold {m} until the {t} is back.",
  "Think of {c} if nothing fits.",
  "Tell {p} what you expect.",
  "Write the target beside {m}.",
  "Compare both sides.",
];

export const questions = [
  "Why was {m} stopped in {c} before the {t} was back?",
  "How much weight does {s} carry when {c} is suspected?",
  "When is {t} worth repeating in {c}?",
  "{c} or {c2}: which single finding tells them apart?",
  "Why does {m} help in {c} but not in {c2}?",
  "What does a normal {t} really exclude in {c}?",
  "Is {s} ever enough to start {m} without {t}?",
  "How did {p} know it was {c} and not {c2}?",
  "Which comes first in {c}: {m} or the {t}?",
  "What am I missing about {t} in {c}?",
];
