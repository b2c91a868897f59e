import "bootstrap/dist/css/bootstrap.min.css";
import "font-awesome/css/font-awesome.min.css";
import "@odoo/o-spreadsheet/dist/o_spreadsheet.css";
import { App } from "@odoo/owl";
import { Spreadsheet, type Model } from "@odoo/o-spreadsheet";
import templates from "@odoo/o-spreadsheet/dist/o_spreadsheet.xml";
import * as chartParts from "chart.js";
import Chart from "chart.js/auto";
import { drawBarLabelsAsExcel } from "./barLabels";

// The grid draws its charts with a global Chart that carries the parts of chart.js as properties.
Object.assign(globalThis, { Chart: Object.assign(Chart, chartParts) });
drawBarLabelsAsExcel();

/**
 * Shows a workbook in `area`, which needs a height of its own. What the grid has to tell goes to `say`.
 * Returns how to take the grid down again.
 */
export async function mountGrid(
  area: HTMLElement,
  model: Model,
  say: (text: string) => void,
): Promise<() => void> {
  const app = new App(Spreadsheet, {
    props: {
      model,
      notifyUser: ({ text }: { readonly text: string }) => say(text),
      raiseError: (text: string, after?: () => void) => {
        say(text);
        after?.();
      },
      askConfirmation: (text: string, yes: () => void, no?: () => void) => {
        if (window.confirm(text)) yes();
        else no?.();
      },
    },
    templates,
    translateFn: (text: string) => text,
  });
  await app.mount(area);
  return () => app.destroy();
}
