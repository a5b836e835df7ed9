import type { DemoPerson } from "./demo-person";

/** People who have just joined, and whose role is being checked. */
export const demoApplicants: readonly DemoPerson[] = [
  { key: "soren", name: "Dr Soren Achterberg", role: "reader", country: "United Kingdom" },
  { key: "nimmi", name: "Dr Nimmi Castellanos-Reid", role: "reader", country: "United Kingdom" },
  { key: "jory", name: "Jory Whitcombe", role: "reader", country: "United Kingdom" },
];
