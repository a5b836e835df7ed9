import { labelTokens } from "../tagging";
import { tableOf } from "../weights/table";
import { type Example, templates } from "./examples";
import { learn } from "./perceptron";
import { recipe } from "./recipe";

/** How well unseen templates are tagged; `recall` of whole runs of tokens, `precision` of tokens that are words. */
export type FoldRow = { fold: number; templates: number; entities: number; recall: number; precision: number };

function measured(examples: Example[], learnt: Example[], reluctance: number): Omit<FoldRow, "fold" | "templates"> {
  const { keys, values } = learn(learnt, recipe.seed, recipe.rounds, recipe.most);
  const table = tableOf(keys, values);
  let [entities, whole, right, flagged] = [0, 0, 0, 0];
  for (const { reading, labels: wanted } of examples) {
    const said = labelTokens(reading, table, reluctance);
    reading.tokens.forEach(({ word }, at) => {
      if (!word || !said[at]) return;
      flagged++;
      if (wanted[at]) right++;
    });
    for (let at = 0; at < wanted.length; at++) {
      if (!wanted[at] || wanted[at] === wanted[at - 1]) continue;
      let all = true;
      for (let next = at; wanted[next] === wanted[at]; next++)
        if (reading.tokens[next]?.word && !said[next]) all = false;
      entities++;
      if (all) whole++;
    }
  }
  return { entities, recall: whole / entities, precision: right / flagged };
}

/** Learns without every n-th template and measures on those: the names, the words around them and the form are new. */
export function* crossValidation(examples: Example[], folds: number, reluctance: number): Generator<FoldRow> {
  for (let fold = 0; fold < folds; fold++) {
    const held = (example: Example) => example.template % folds === fold;
    const row = measured(
      examples.filter(held),
      examples.filter((one) => !held(one)),
      reluctance,
    );
    yield { fold: fold + 1, templates: templates.filter((_, at) => at % folds === fold).length, ...row };
  }
}
