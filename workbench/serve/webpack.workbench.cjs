const path = require("node:path");
const HtmlPlugin = require("html-webpack-plugin");
const { addInPages, compiling, root } = require("../../scripts/addInPages.cjs");

// The grid's library compiles its templates while it runs, hence 'unsafe-eval'; the add-in's own pages go without.
const policy = [
  "default-src 'none'",
  "script-src 'self' 'unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
].join("; ");

/** Everything the workbench serves: its own page, and the add-in's pages just as they ship. */
module.exports = function workbenchPages({ output, officeJs }) {
  const addIn = addInPages(officeJs);
  return {
    ...compiling,
    mode: "development",
    entry: {
      ...addIn.entry,
      workbench: path.join(root, "workbench/page/start.ts"),
      gallery: path.join(root, "workbench/gallery/start.ts"),
    },
    plugins: [
      ...addIn.plugins,
      new HtmlPlugin({
        template: path.join(root, "workbench/page/index.html"),
        filename: "index.html",
        chunks: ["workbench"],
        contentSecurityPolicy: policy,
      }),
      new HtmlPlugin({
        template: path.join(root, "workbench/gallery/gallery.html"),
        filename: "gallery.html",
        chunks: ["gallery"],
        contentSecurityPolicy: policy.replace(" 'unsafe-eval'", ""),
      }),
    ],
    resolve: {
      ...compiling.resolve,
      // The package's "browser" field names a script without exports.
      alias: {
        "@odoo/o-spreadsheet$": path.join(root, "node_modules/@odoo/o-spreadsheet/dist/o_spreadsheet.esm.js"),
      },
    },
    module: {
      rules: [
        ...compiling.module.rules,
        { test: /o_spreadsheet\.xml$/, type: "asset/source" },
        { test: /\.(woff2?|ttf|eot|svg)(\?.*)?$/, type: "asset/resource" },
      ],
    },
    output: { path: output, filename: "[name].js", assetModuleFilename: "files/[name][ext]" },
    devtool: false,
    cache: { type: "filesystem", name: `workbench-${officeJs}`, buildDependencies: { config: [__filename] } },
    performance: { hints: false },
  };
};
