// Puts together what the browser is sent: one style sheet with its fonts, and one script for each island.
import { build } from "esbuild";
import { existsSync } from "node:fs";
import { mkdir, readdir, rm } from "node:fs/promises";
import { join } from "node:path";

const [out] = process.argv.slice(2);
const web = join(import.meta.dirname, "..");
const islandsFolder = join(web, "Islands");
const islands = existsSync(islandsFolder)
  ? (await readdir(islandsFolder)).filter((name) => name.endsWith(".ts")).map((name) => join(islandsFolder, name))
  : [];

// Old fonts would pile up: their names change with their content.
await rm(out, { recursive: true, force: true });
await mkdir(out, { recursive: true });
await build({
  entryPoints: [join(web, "Front", "app.css"), ...islands],
  outdir: out,
  entryNames: "[name]",
  assetNames: "[name]-[hash]",
  loader: { ".woff2": "file" },
  bundle: true,
  minify: true,
  format: "esm",
  target: ["es2022"],
  legalComments: "linked",
  logLevel: "warning",
});
