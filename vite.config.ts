import { vitePlugin as remix } from "@remix-run/dev";
import { defineConfig } from "vite";
import tsconfigPaths from "vite-tsconfig-paths";
import { packages } from "./bin/packages.js";
import options from "./remix.config.js";

declare module "@remix-run/node" {
  interface Future {
    v3_singleFetch: true;
  }
}

export default defineConfig(({ isSsrBuild }) => ({
  plugins: [remix(options), tsconfigPaths()],
  build: {
    target: "es2022",
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    rollupOptions: {
      // Files, feeds and forms' targets have no page, so nothing of them is for the browser.
      onwarn: (warning, warn) => {
        if (warning.code !== "EMPTY_BUNDLE") warn(warning);
      },
      output: {
        // In one file: the paths below are seen from there, and what
        // a browser loads later is on the server's disk anyway.
        ...(isSsrBuild ? { inlineDynamicImports: true } : {}),
        paths: Object.fromEntries(Object.entries(packages).map(([name, file]) => [name, `../packages/${file}`])),
      },
    },
  },
  // Vite would bundle these for the browser in development and reload the page.
  optimizeDeps: { exclude: ["better-sqlite3", "kysely", "pg"] },
}));
