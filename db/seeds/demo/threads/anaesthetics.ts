import type { DemoThread } from "../demo-thread";
import { aceInhibitorBeforeSurgery } from "./anaesthetics/ace-inhibitor-before-surgery";
import { capnographyConfirmsTheTube } from "./anaesthetics/capnography-confirms-the-tube";

/** Invented threads of anaesthetics. */
export const anaesthetics: DemoThread[] = [aceInhibitorBeforeSurgery, capnographyConfirmsTheTube];
