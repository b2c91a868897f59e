const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const { addInPages, compiling, root } = require("./scripts/addInPages.cjs");
const { checkOrigin, manifestFor } = require("./scripts/manifestFor.cjs");

// Milliseconds until a part that has not come counts as missing, which the pane then says. Two minutes by default.
const chunkLoadTimeout = 30_000;

// The pages that Excel loads. The workbench has a configuration of its own and never comes in here.
module.exports = (_env, { mode = "production" }) => {
  const checked = checkOrigin(process.env.ADDIN_ORIGIN);
  if (!checked.ok) {
    console.error(checked.why);
    process.exit(1);
  }
  const manifest = {
    from: path.join(root, "manifest.xml"),
    transform: (content) => manifestFor(content.toString(), checked.origin),
  };
  const pages = addInPages("shipped");
  return {
    ...compiling,
    mode,
    entry: pages.entry,
    plugins: [...pages.plugins, new CopyPlugin({ patterns: [manifest] })],
    output: {
      path: path.join(root, "dist"),
      filename: "scripts/[name].[contenthash].js",
      clean: true,
      chunkLoadTimeout,
    },
    devtool: mode === "production" ? false : "source-map",
    performance: { hints: false },
    cache: { type: "filesystem", name: `shipped-${mode}`, buildDependencies: { config: [__filename] } },
    stats: "errors-warnings",
  };
};
