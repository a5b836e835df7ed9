import { availableParallelism } from "node:os";
import tsconfigPaths from "vite-tsconfig-paths";
import { defineConfig } from "vitest/config";

/**
 * Files of a worker share their modules, which takes half of the time; so all of them render as the built server does.
 */
const shared = { isolate: false, env: { NODE_ENV: "production" } };

/** Properties try hundreds of inputs; a busy machine takes its time. */
const patient = { testTimeout: 30_000, hookTimeout: 60_000 };

/** Test files that need a process of their own, each for the reason behind it. */
const alone = [
  // Mocks a module that others draw with.
  "tests/unit/ui/client-navigation.test.tsx",
  // Listens to a document for good, as a page's own script does.
  "tests/unit/ui/behaviour/behaviour.test.ts",
  // Measures the processor's time of the whole process, in which nothing else may be tidied up.
  "tests/unit/deidentify/text/safety.test.ts",
  // Runs scripts in a page of its own. What reads PDFs gives Node 20 an Iterator that no page has.
  "tests/unit/platform/markdown/safety.test.ts",
];

const project = (name: string, extra: object = {}) => ({
  plugins: [tsconfigPaths()],
  // React's build for production, as the built server has it, knows no calls made for development.
  esbuild: { jsxDev: false },
  test: { name, include: [`tests/${name}/**/*.test.{ts,tsx}`], environment: "node", ...extra },
});

export default defineConfig({
  test: {
    // Left alone, two processors would be given one worker.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      project("unit", { ...patient, isolate: false, exclude: alone }),
      project("unit-alone", { ...patient, include: alone }),
      // One PostgreSQL server is started for the whole run; each file makes its own database from a template.
      project("integration", {
        ...shared,
        globalSetup: ["tests/support/postgres.ts"],
        testTimeout: 30_000,
        hookTimeout: 60_000,
      }),
      project("architecture", {
        ...shared,
        globalSetup: ["tests/support/postgres.ts"],
        testTimeout: 120_000,
        hookTimeout: 120_000,
      }),
      // Journeys share one built server with the demo: each looks only for what it made itself.
      project("e2e", {
        ...shared,
        globalSetup: ["tests/support/demo-server.ts"],
        testTimeout: 60_000,
        hookTimeout: 120_000,
      }),
    ],
  },
});
