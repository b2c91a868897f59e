import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import vm from "node:vm";

/** What the runtime sends to its host and calls back, both as JSON text. */
export interface NativeBridge {
  onMessageFromHost?: (text: string) => void;
  sendMessageToHost(text: string): void;
}

/** Microsoft's runtime in a vm context of its own. */
export interface OfficeRuntime {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  /** The runtime's own Office, without start-up and requirement sets. */
  readonly Office: typeof Office;
  /** Joins the runtime to another host and forgets the event handlers of the one before. */
  connect(bridge: NativeBridge): void;
  /** The Office that the runtime itself asks about requirement sets. */
  setOffice(office: typeof Office): void;
}

interface RuntimeGlobal {
  Excel: typeof Excel;
  Office: typeof Office;
  OfficeExtension: typeof OfficeExtension & {
    HostBridge: { init(bridge: NativeBridge): void };
    GenericEventRegistration: { s_genericEventRegistrations: object };
  };
}

const fileName = "excel-web-16.00.debug.js";
let loaded: OfficeRuntime | undefined;

/** The unmodified runtime from @microsoft/office-js, loaded once and used again. */
export function officeRuntime(): OfficeRuntime {
  loaded ??= load();
  return loaded;
}

function load(): OfficeRuntime {
  const context = vm.createContext(surroundings());
  run(context);
  const own = context as unknown as RuntimeGlobal;
  return {
    Excel: own.Excel,
    OfficeExtension: own.OfficeExtension,
    Office: own.Office,
    connect: (bridge) => {
      own.OfficeExtension.HostBridge.init(bridge);
      own.OfficeExtension.GenericEventRegistration.s_genericEventRegistrations = {};
    },
    setOffice: (office) => {
      own.Office = office;
    },
  };
}

// The caller's own Date, Error, Promise and JSON, so that instanceof holds on both sides of the context.
function surroundings(): Record<string, unknown> {
  const nothing = (): null => null;
  const world: Record<string, unknown> = {
    ...{ Date, Error, Promise, JSON, setTimeout, clearTimeout, setInterval, clearInterval, queueMicrotask },
    performance,
    // The runtime says at start-up that there is no local storage.
    console: { log: nothing, info: nothing, warn: console.warn, error: console.error },
    navigator: { userAgent: "node" },
    location: { href: "", hash: "", search: "", origin: "" },
    addEventListener: nothing,
    document: {
      getElementById: nothing,
      createElement: () => ({}),
      getElementsByTagName: () => [],
      addEventListener: nothing,
    },
  };
  world.window = world;
  return world;
}

function run(context: vm.Context): void {
  const fromProject = createRequire(path.join(process.cwd(), "package.json"));
  const packageFile = fromProject.resolve("@microsoft/office-js/package.json");
  const file = path.join(path.dirname(packageFile), "dist", fileName);
  // Microsoft's licence allows copies for development only, so the compiled form stays under node_modules too.
  const cache = path.join(process.cwd(), "node_modules", ".cache", `${fileName}.${process.version}.v8`);
  const cachedData = existsSync(cache) ? readFileSync(cache) : undefined;
  const script = new vm.Script(readFileSync(file, "utf8"), {
    filename: file,
    ...(cachedData === undefined ? {} : { cachedData }),
  });
  script.runInContext(context);
  if (cachedData === undefined || script.cachedDataRejected === true) keepCompiled(script, cache);
}

/** Written aside and then renamed, since tests run side by side; without a place to write it is compiled again. */
function keepCompiled(script: vm.Script, cache: string): void {
  try {
    mkdirSync(path.dirname(cache), { recursive: true });
    const aside = `${cache}.${process.pid}`;
    writeFileSync(aside, script.createCachedData());
    renameSync(aside, cache);
  } catch {
    // Only speed is lost.
  }
}
