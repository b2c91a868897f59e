const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const { microsoft, policyFor } = require("./pagePolicy.cjs");

const root = path.resolve(__dirname, "..");
const pages = [
  { name: "pane", entry: "src/pane/start.tsx", template: "src/pane/pane.html" },
  { name: "commands", entry: "src/ribbon/commands.ts", template: "src/ribbon/commands.html" },
  { name: "dialog", entry: "src/ribbon/dialog.ts", template: "src/ribbon/dialog.html" },
];

const officeJs = {
  shipped: { src: `${microsoft}/lib/1/hosted/office.js`, origin: microsoft },
  local: { src: "/office-js/office.js", origin: "" },
};

/** Entries and plugins for the pages that Excel loads: pane.html, commands.html, dialog.html, and the icons. */
function addInPages(source) {
  const office = officeJs[source];
  return {
    entry: Object.fromEntries(pages.map(({ name, entry }) => [name, path.join(root, entry)])),
    plugins: [
      ...pages.map(
        ({ name, template }) =>
          new HtmlPlugin({
            template: path.join(root, template),
            filename: `${name}.html`,
            chunks: [name],
            officeJs: office.src,
            contentSecurityPolicy: policyFor(office.origin),
          }),
      ),
      new CopyPlugin({ patterns: [{ from: path.join(root, "assets"), to: "assets" }] }),
    ],
  };
}

/** How sources become what a browser runs; the same for the add-in and the workbench. */
const compiling = {
  context: root,
  resolve: { extensions: [".tsx", ".ts", ".js"] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        loader: "swc-loader",
        options: {
          jsc: {
            target: "es2020",
            parser: { syntax: "typescript", tsx: true },
            transform: { react: { runtime: "automatic" } },
          },
        },
      },
      { test: /\.css$/, use: ["style-loader", "css-loader"] },
    ],
  },
};

module.exports = { addInPages, compiling, root };
