import { measuredRefresh } from "./measuredRefresh";
import { planWorkbook } from "./planWorkbook";

// A process of its own: neither Office.js nor any of our code has run in it before.
const { whole, engine, counting } = await measuredRefresh(planWorkbook(1, 10_000));
console.log(JSON.stringify([whole, engine, counting]));
