// The entry of build/content.js, which the web process forks.
import { checkText } from "./deidentify/text/check-text";
import { runContentProcess } from "./platform/markdown/content.server";

runContentProcess(checkText);
