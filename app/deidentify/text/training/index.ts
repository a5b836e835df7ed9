export { reluctance } from "../tagger";
export { recipeExamples, weightsFrom } from "./build";
export { crossValidation } from "./cross-validation";
