// The entry of build/deid.js, which the web process forks when files wait.
import { runDeidProcess } from "./platform/deid/deid.server";

runDeidProcess();
