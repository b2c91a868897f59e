import { registries } from "@odoo/o-spreadsheet";
import { BarElement, type Chart, type Plugin } from "chart.js";

/** The grid's own labels under the name it switches on and off: only its yes or no is taken from it. */
const name = "chartShowValuesPlugin";

const labels: Plugin<"bar", { readonly showValues?: boolean }> = {
  id: name,
  afterDatasetsDraw(chart: Chart, _args, { showValues }) {
    if (showValues === true) drawLabels(chart);
  },
};

/**
 * Draws a bar's count as Excel does: in the middle of its piece, dark on light and light on dark, and none for 0.
 * The grid itself would draw noughts too, and white on amber.
 */
export function drawBarLabelsAsExcel(): void {
  registries.chartJsExtensionRegistry.replace(name, {
    register: (chart) => chart.register(labels),
    unregister: (chart) => chart.unregister(labels),
  });
}

function drawLabels(chart: Chart): void {
  const { ctx } = chart;
  ctx.save();
  ctx.textAlign = "center";
  ctx.textBaseline = "middle";
  for (const [index, { data }] of chart.data.datasets.entries()) {
    for (const [at, bar] of chart.getDatasetMeta(index).data.entries()) {
      const value = data[at];
      if (!(bar instanceof BarElement) || typeof value !== "number" || value === 0) continue;
      const { x, y } = bar.getCenterPoint(true);
      ctx.fillStyle = isDark(bar.options.backgroundColor) ? "#ffffff" : "#000000";
      ctx.fillText(String(value), x, y);
    }
  }
  ctx.restore();
}

/** Whether white reads better on this "#RRGGBB" than black: WCAG's relative luminance below 0.18. */
function isDark(colour: unknown): boolean {
  if (typeof colour !== "string" || !/^#[0-9a-f]{6}/i.test(colour)) return false;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 0.18;
}
