import type { DemoThread } from "../demo-thread";
import { oneBottleCoagulaseNegative } from "./infectious-diseases/one-bottle-coagulase-negative";
import { oneNegativeMalariaFilm } from "./infectious-diseases/one-negative-malaria-film";
import { staphylococcusAureusAndTheEcho } from "./infectious-diseases/staphylococcus-aureus-and-the-echo";

/** Invented threads of infectious diseases. */
export const infectiousDiseases: DemoThread[] = [
  staphylococcusAureusAndTheEcho,
  oneBottleCoagulaseNegative,
  oneNegativeMalariaFilm,
];
