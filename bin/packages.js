/** Packages of many small files, built into one file each: read one by one they took a third of the time to start. */
export const packages = {
  kysely: "kysely.js",
  zod: "zod.js",
  diff: "diff.js",
  "csv-parse/sync": "csv-parse.js",
  "prom-client": "prom-client.js",
  "rate-limiter-flexible": "rate-limiter-flexible.js",
  cockatiel: "cockatiel.js",
  react: "react.js",
  "react/jsx-runtime": "react-jsx-runtime.js",
  "react-dom/server": "react-dom-server.js",
  "@remix-run/node": "remix-node.js",
  "@remix-run/react": "remix-react.js",
};

const names = "every name of a package";

/**
 * For esbuild: lets a bundle of a CommonJS package export by name what Node lets it be imported by; left to itself it
 * would export one object.
 */
export const namedExports = {
  name: names,
  setup(own) {
    own.onResolve({ filter: /./ }, ({ path, kind }) =>
      kind === "entry-point" ? { path, namespace: names } : undefined,
    );
    own.onLoad({ filter: /./, namespace: names }, async ({ path }) => {
      const whole = await import(path);
      const exported = Object.keys(whole).filter((name) => name !== "default" && name !== "module.exports");
      // Only a CommonJS package has a default that is everything.
      const isCommonJs = exported.length > 0 && exported.every((name) => whole.default?.[name] === whole[name]);
      const contents = isCommonJs
        ? `import * as everything from "${path}"; export const { ${exported.join(", ")} } = everything;`
        : `export * from "${path}";`;
      return { contents, resolveDir: process.cwd() };
    });
  },
};
