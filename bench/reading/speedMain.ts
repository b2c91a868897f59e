import { printSpeed } from "./speedPart";

process.exitCode = printSpeed() ? 0 : 1;
