import { HostObject } from "./hostObject";

/** What the add-in asked of the window around the workbook: ribbon buttons, and how its runtime starts. */
export interface Shell {
  readonly ribbon: Map<string, { enabled?: boolean; visible?: boolean }>;
  startup: string;
  state: string;
}

/** The objects the runtime asks for by type name, outside the workbook. */
export function shellServices(
  shell: Shell = { ribbon: new Map(), startup: "Inactive", state: "Visible" },
): ReadonlyMap<string, () => HostObject> {
  return new Map<string, () => HostObject>([
    ["Microsoft.InternalService.AddinInternalService", () => new AddinInternalService()],
    ["Microsoft.DynamicRibbon.DynamicRibbon", () => new DynamicRibbon(shell)],
    ["Microsoft.AppRuntime.AppRuntimeService", () => new AppRuntimeService(shell)],
    ["Microsoft.AppRuntime.AppRuntimePersistenceService", () => new AppRuntimePersistence(shell)],
  ]);
}

class AddinInternalService extends HostObject {
  static override readonly typeName = "AddinInternalService";
  static override readonly calls = ["notifyActionHandlerReady"];
  notifyActionHandlerReady(): void {
    // Only told; nothing has to be answered.
  }
}

abstract class OnShell extends HostObject {
  protected readonly shell: Shell;
  constructor(shell: Shell) {
    super();
    this.shell = shell;
  }
}

class DynamicRibbon extends OnShell {
  static override readonly typeName = "DynamicRibbon";
  static override readonly calls = ["getTab", "getButton"];
  getTab(id: string): RibbonTab {
    return new RibbonTab(this.shell, id);
  }
  getButton(id: string): RibbonButton {
    return new RibbonButton(this.shell, id);
  }
}

class RibbonTab extends OnShell {
  static override readonly typeName = "RibbonTab";
  static override readonly scalars = ["id"];
  static override readonly calls = ["setVisibility"];
  constructor(
    shell: Shell,
    readonly id: string,
  ) {
    super(shell);
  }
  override identity(): { readonly Id: string } {
    return { Id: this.id };
  }
  setVisibility(visible: boolean): void {
    this.shell.ribbon.set(this.id, { ...this.shell.ribbon.get(this.id), visible });
  }
}

class RibbonButton extends OnShell {
  static override readonly typeName = "RibbonButton";
  static override readonly scalars = ["id", "enabled"];
  constructor(
    shell: Shell,
    readonly id: string,
  ) {
    super(shell);
  }
  override identity(): { readonly Id: string } {
    return { Id: this.id };
  }
  get enabled(): boolean {
    return this.shell.ribbon.get(this.id)?.enabled ?? true;
  }
  set enabled(enabled: boolean) {
    this.shell.ribbon.set(this.id, { ...this.shell.ribbon.get(this.id), enabled });
  }
}

class AppRuntimeService extends OnShell {
  static override readonly typeName = "AppRuntimeService";
  static override readonly calls = ["getAppRuntimeState", "setAppRuntimeState"];
  getAppRuntimeState(): string {
    return this.shell.state;
  }
  setAppRuntimeState(state: string): void {
    this.shell.state = state;
  }
}

class AppRuntimePersistence extends OnShell {
  static override readonly typeName = "AppRuntimePersistenceService";
  static override readonly calls = ["getAppRuntimeStartState", "setAppRuntimeStartState"];
  getAppRuntimeStartState(): string {
    return this.shell.startup;
  }
  setAppRuntimeStartState(state: string): void {
    this.shell.startup = state;
  }
}
