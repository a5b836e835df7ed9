import type { DemoThread } from "../demo-thread";
import { cataractAndTheSwingingLight } from "./ophthalmology/cataract-and-the-swinging-light";
import { redEyeWithVomiting } from "./ophthalmology/red-eye-with-vomiting";

/** Invented threads of ophthalmology. */
export const ophthalmology: DemoThread[] = [redEyeWithVomiting, cataractAndTheSwingingLight];
