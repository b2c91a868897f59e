import { HostObject } from "../protocol/hostObject";
import type { Names } from "../protocol/hostObject";

/** Excel itself, as Excel.Application. The page draws once per request, so suspending has nothing to do. */
export class Application extends HostObject {
  static override readonly typeName = "Application";
  static override readonly scalars = [
    ...[
      "calculationMode",
      "calculationState",
      "decimalSeparator",
      "thousandsSeparator",
      "useSystemSeparators",
    ],
  ] as const satisfies Names<Application, Excel.Application>;
  static override readonly calls = [
    ...["calculate", "suspendApiCalculationUntilNextSync", "suspendScreenUpdatingUntilNextSync"],
  ] as const satisfies Names<Application, Excel.Application>;

  calculationMode = "Automatic";
  readonly calculationState = "Done";
  readonly decimalSeparator = ".";
  readonly thousandsSeparator = ",";
  readonly useSystemSeparators = true;

  calculate(): void {
    // The spreadsheet is always calculated.
  }
  suspendApiCalculationUntilNextSync(): void {
    // Each request is calculated once in any case.
  }
  suspendScreenUpdatingUntilNextSync(): void {
    // Each request is drawn once in any case.
  }
}

/** Settings of the add-in's own runtime, as Excel.Runtime. */
export class Runtime extends HostObject {
  static override readonly typeName = "Runtime";
  static override readonly scalars = ["enableEvents"] as const satisfies Names<Runtime, Excel.Runtime>;
  enableEvents = true;
}
