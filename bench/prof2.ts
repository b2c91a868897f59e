import { longLog } from "./reading/longLog";
import { valueAt, textAt, formatAt } from "../src/plan/sheets/gridReading";
import { plainText } from "../src/plan/cells/cellText";
const make = longLog(10000);
const f: Record<string, (g: any) => number> = {
  string: (g) => { let n = 0; for (const r of g.values) for (const v of r) n += String(v).length; return n; },
  valueAt: (g) => { let n = 0; for (let r = 0; r < g.values.length; r++) for (let c = 0; c < 12; c++) n += String(valueAt(g, r, c)).length; return n; },
  plain: (g) => { let n = 0; for (const r of g.values) for (const v of r) n += plainText(v).length; return n; },
  textAt: (g) => { let n = 0; for (let r = 0; r < g.values.length; r++) for (let c = 0; c < 12; c++) n += textAt(g, r, c).length; return n; },
};
const fresh = () => { const g: any = make(); return { ...g, values: JSON.parse(JSON.stringify(g.values)) }; };
for (const [k, w] of Object.entries(f)) { const t: number[] = []; for (let i = 0; i < 10; i++) { const g = fresh(); const a = performance.now(); w(g); t.push(performance.now() - a); } console.log(k, t.map((x) => x.toFixed(1)).join(" ")); }
