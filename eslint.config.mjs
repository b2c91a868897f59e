import js from "@eslint/js";
import globals from "globals";
import jsxA11y from "eslint-plugin-jsx-a11y";
import officeAddins from "eslint-plugin-office-addins";
import prettier from "eslint-config-prettier";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";
import { closedGlobals, closedSyntax } from "./scripts/closedDoors.mjs";

/** Imports run one way: pane, ribbon -> tasks -> workbook, summary -> plan. */
const wall = (folder, ...forbidden) => ({
  files: [`src/${folder}/**/*.{ts,tsx}`],
  rules: {
    "no-restricted-imports": [
      "error",
      {
        patterns: [
          { regex: `(^|/)(${forbidden.join("|")})/`, message: `src/${folder} may not import this.` },
        ],
      },
    ],
  },
});

export default tseslint.config(
  { ignores: ["dist", "node_modules", ".cache"] },
  js.configs.recommended,
  prettier,
  {
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/consistent-type-imports": "error",
      "no-console": "error",
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    plugins: { "office-addins": officeAddins },
    rules: {
      "no-restricted-globals": ["error", ...closedGlobals, "alert", "confirm", "prompt", "open"],
      "no-restricted-syntax": ["error", ...closedSyntax],
      "no-eval": "error",
      "no-new-func": "error",
      "no-script-url": "error",
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-office-initialize": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
    },
  },
  wall("plan", "summary", "workbook", "tasks", "pane", "ribbon", "workbench"),
  wall("summary", "workbook", "tasks", "pane", "ribbon", "workbench"),
  wall("workbook", "tasks", "pane", "ribbon", "workbench"),
  wall("tasks", "pane", "ribbon", "workbench"),
  wall("pane", "ribbon", "workbook", "workbench"),
  wall("ribbon", "pane", "workbook", "workbench"),
  {
    files: ["src/pane/**/*.tsx"],
    plugins: { "jsx-a11y": jsxA11y, "react-hooks": reactHooks },
    rules: { ...jsxA11y.flatConfigs.strict.rules, ...reactHooks.configs.recommended.rules },
  },
  {
    // A note for the React compiler, which is not used here: it would leave long lists as they are.
    files: ["src/pane/attention/LongList.tsx"],
    rules: { "react-hooks/incompatible-library": "off" },
  },
  {
    files: ["workbench/**", "scripts/**", "samples/**", "test/**", "bench/**"],
    rules: { "no-console": "off" },
  },
  {
    files: ["test/**"],
    rules: { "@typescript-eslint/no-non-null-assertion": "off" },
  },
  { files: ["**/*.{cjs,mjs}"], languageOptions: { globals: globals.node } },
);
