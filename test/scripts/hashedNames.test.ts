interface Output {
  readonly filename: string;
  readonly chunkFilename?: string;
  readonly assetModuleFilename?: string;
}

const configFor =
  jest.requireActual<(env: object, options: { mode: string }) => { output: Output }>(
    "../../webpack.config.cjs",
  );

test("what the shipped pages load is named by what it holds, so that no old file is taken for a new one", () => {
  const { filename, chunkFilename, assetModuleFilename } = configFor({}, { mode: "production" }).output;
  // Without names of their own, chunks take that of the file, and assets webpack's "[hash][ext][query]".
  expect(filename).toContain("[contenthash]");
  expect(chunkFilename ?? "[contenthash]").toContain("[contenthash]");
  expect(assetModuleFilename ?? "[hash]").toContain("hash]");
});
