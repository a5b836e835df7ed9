// The entry of build/content.js, which the web process forks.
import { runContentProcess } from "./platform/markdown/content.server";

runContentProcess();
