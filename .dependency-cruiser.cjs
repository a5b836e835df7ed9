/** The arrows of app/README.md. `tests/architecture/arrows.test.ts` runs this, and plants a violation of each rule. */
const pure = { path: "^app/(core|features|deidentify)/.+[.]ts$", pathNot: "[.]server[.]ts$" };
const serverOnly = [
  "^db/",
  "^app/platform/",
  "[.]server[.]tsx?$",
  "^node_modules/kysely/",
  "^node_modules/zod/",
  "^node_modules/pg/",
];
module.exports = {
  forbidden: [
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true } },
    {
      name: "feature-to-feature",
      comment: "Join the other's table, react to an event, or compose in the route.",
      severity: "error",
      from: { path: "^app/features/([^/]+)/" },
      to: { path: "^app/features/([^/]+)/", pathNot: "^app/features/$1/" },
    },
    {
      name: "upwards",
      comment: "Features and everything below never import what wires them together.",
      severity: "error",
      from: { path: "^app/(features|platform|ui|core|deidentify)/" },
      to: { path: ["^app/routes", "^app/cli", "^app/[^/]+[.]ts$"] },
    },
    {
      name: "platform-to-features",
      severity: "error",
      from: { path: "^app/platform/" },
      to: { path: "^app/(features|ui)/" },
    },
    { name: "core-imports-nothing", severity: "error", from: { path: "^app/core/" }, to: { pathNot: "^app/core/" } },
    {
      name: "ui-imports-core",
      severity: "error",
      from: { path: "^app/ui/" },
      to: { path: "^(app/(features|platform)/|db/)" },
    },
    {
      name: "deidentify-imports-core",
      severity: "error",
      from: { path: "^app/deidentify/" },
      to: { path: ["^app/features/", "^app/platform/", "^app/ui/", "^db/"] },
    },
    { name: "db-knows-no-app", severity: "error", from: { path: "^db/" }, to: { path: "^app/" } },
    {
      name: "routes-ask-features",
      comment: "Queries live in features.",
      severity: "error",
      from: { path: "^app/(routes|ui)/" },
      to: { path: "^(db/|node_modules/kysely)" },
    },
    {
      name: "components-stay-clean",
      comment: "What reaches a browser never imports the database, the platform or a .server file.",
      severity: "error",
      from: { path: "^app/(features|ui)/.+[.]tsx$", pathNot: "[.]server[.]tsx$" },
      to: { path: serverOnly, dependencyTypesNot: ["type-only"] },
    },
    {
      name: "pure-files-stay-pure",
      severity: "error",
      from: pure,
      to: { path: serverOnly, dependencyTypesNot: ["type-only"] },
    },
    {
      name: "pure-files-no-node",
      severity: "error",
      from: pure,
      to: { dependencyTypes: ["core"] },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { extensions: [".ts", ".tsx", ".js"], conditionNames: ["import", "node", "default"] },
  },
};
