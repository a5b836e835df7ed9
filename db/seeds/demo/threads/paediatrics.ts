import type { DemoThread } from "../demo-thread";
import { bronchiolitisNoSalbutamol } from "./paediatrics/bronchiolitis-no-salbutamol";
import { febrileConvulsion } from "./paediatrics/febrile-convulsion";
import { incompleteKawasaki } from "./paediatrics/incomplete-kawasaki";

/** Invented threads of paediatrics. */
export const paediatrics: DemoThread[] = [bronchiolitisNoSalbutamol, febrileConvulsion, incompleteKawasaki];
