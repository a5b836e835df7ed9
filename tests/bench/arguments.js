// What `npm run bench` takes. Everything has a default that fits two cores and a few minutes.
import { parseArgs } from "node:util";

export function readArguments(argv) {
  const { values } = parseArgs({
    args: argv,
    options: {
      quick: { type: "boolean", default: false },
      grow: { type: "boolean", default: false },
      threads: { type: "string", default: "20000" },
      answers: { type: "string", default: "200000" },
      people: { type: "string", default: "2000" },
      seed: { type: "string", default: "42" },
      port: { type: "string", default: "3990" },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) {
    process.stdout.write(`npm run bench -- [options]

  --quick            a second for each row instead of six; for trying things out
  --grow             also the rows of a forum ten times as large, and the ratio
  --threads <n>      how large the forum is (20000), with --answers (200000), --people (2000), --seed (42)
  --port <n>         where the forum listens, and the bare server on the next port (3990)

Prints one JSON object a line for each row, then how each stands against its target.
`);
    process.exit(0);
  }
  const number = (name) => Number(values[name]);
  return {
    quick: values.quick,
    grow: values.grow,
    port: number("port"),
    volume: {
      threads: number("threads"),
      answers: number("answers"),
      people: number("people"),
      seed: number("seed"),
    },
  };
}
