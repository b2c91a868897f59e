import js from "@eslint/js";
import globals from "globals";
import jsxA11y from "eslint-plugin-jsx-a11y";
import officeAddins from "eslint-plugin-office-addins";
import prettier from "eslint-config-prettier";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";
import { closedGlobals, closedSyntax } from "./scripts/closedDoors.mjs";

/** The pane follows the reading direction and the theme: styles name neither a side nor a colour. */
const pureStyles = [
  {
    selector:
      "Property[key.name=/^(left|right|(margin|padding|border|inset)\\w*(Left|Right)\\w*)$/] > :not(Identifier)",
    message: "Name the start or the end (…InlineStart, …InlineEnd), not a side.",
  },
  {
    selector: "Property[key.name=/^(textAlign|float|clear|justify\\w+)$/] > Literal[value=/^(left|right)$/]",
    message: "Name the start or the end, not a side.",
  },
  {
    selector: "Property > Literal[value=/#[0-9a-f]{3,8}\\b|\\brgba?\\(|\\bhsla?\\(/i]",
    message: "Colours are Fluent's tokens, so that they follow the theme.",
  },
  {
    selector: "Property[key.name=/^(fontSize|lineHeight|fontFamily|fontWeight)$/] > Literal",
    message: "Letters are Fluent's tokens, as in the rest of Excel.",
  },
];
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
    files: ["src/pane/**/*.{ts,tsx}"],
    rules: { "no-restricted-syntax": ["error", ...closedSyntax, ...pureStyles] },
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
