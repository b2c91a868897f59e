import { longLog } from "./reading/longLog";
import { findTables } from "../src/plan/tables/findTables";
import { proposeColumns } from "../src/plan/columns/columns";
const make = longLog(10000);
for (let i = 0; i < 8; i++) { const g = make(); const a = performance.now(); const [b] = findTables(g); const c = performance.now(); proposeColumns(g, b!, {}); const d = performance.now(); console.log("find", (c - a).toFixed(1), "columns", (d - c).toFixed(1)); }
