const articles = "a an the this that these those";
const joining = "and or but if so because while when than then as";
const places = "of in on at by to for from with without into about between after before during over under out up down";
const persons = "i me my we us our you your he him his she her it its they them their who whom whose";
const verbs =
  "is are was were be been being am do does did done don doesn didn have has had having can could should would will may might must shall";
const questions = "what which why how where whether anyone anybody someone somebody explain tell please help";
const small = "not no nor all any some there here also just very too more most such only same other";

/** Words that say nothing about what is looked for. A query made of nothing else keeps them. */
export const stopWords: ReadonlySet<string> = new Set(
  [articles, joining, places, persons, verbs, questions, small].flatMap((list) => list.split(" ")),
);
