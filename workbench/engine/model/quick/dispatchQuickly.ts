import { CorePlugin, isCoreCommand, type Model } from "@odoo/o-spreadsheet";

interface Handler {
  allowDispatch(command: object): unknown;
  beforeHandle(command: object): void;
  handle(command: object): void;
}
type Step = keyof Handler;

/** What of the library's model its own dispatching uses; private there. */
interface Dispatching {
  readonly handlers: readonly Handler[];
  readonly uiHandlers: readonly Handler[];
  checkDispatchAllowed(command: object): unknown;
  processCommandResults(results: readonly unknown[]): unknown;
  dispatchToHandlers(handlers: readonly Handler[], command: object): void;
  trigger(event: "command-dispatched", command: object): void;
  readonly session: { commandSquisher: { squish: SameCommands; unsquish: SameCommands } };
}
type SameCommands = <T>(commands: T) => T;

// The plugin all others inherit from: its steps do nothing and allow everything.
const idle = Object.getPrototypeOf(CorePlugin.prototype) as Handler;

const withStep = (handlers: readonly Handler[], step: Step): readonly Handler[] =>
  handlers.filter((handler) => handler[step] !== idle[step]);

const outsideCore = (handlers: readonly Handler[]): readonly Handler[] =>
  handlers.filter((handler) => !(handler instanceof CorePlugin));

/** Those of some handlers that take part in commands of the core, and in all others. */
function takingPart(handlers: readonly Handler[]) {
  const steps = (those: readonly Handler[]) => ({
    before: withStep(those, "beforeHandle"),
    then: withStep(those, "handle"),
  });
  return {
    core: steps(handlers),
    others: steps(outsideCore(handlers)),
    // Said for each new cell, within the command that makes it, and heard by the keeper of the sheets alone.
    places: handlers.filter((handler) => "updateCellPosition" in handler),
  };
}

/**
 * Lets the model pass over those of its sixty-odd plugins that have nothing to do in a step of a command, which is
 * most of them in most steps. The same plugins do the same in the same order. Changes `model` itself.
 */
export function dispatchQuickly(model: Model): void {
  const inner = model as unknown as Dispatching;
  const all = {
    core: withStep(inner.handlers, "allowDispatch"),
    ui: withStep(inner.uiHandlers, "allowDispatch"),
  };
  // They are made smaller for a network, which is not there.
  inner.session.commandSquisher = { squish: (commands) => commands, unsquish: (commands) => commands };
  inner.checkDispatchAllowed = (command) => {
    const refusals: unknown[] = [];
    for (const handler of isCoreCommand(command as never) ? all.core : all.ui) {
      const result = handler.allowDispatch(command);
      if (result !== "Success") refusals.push(result);
    }
    return inner.processCommandResults(refusals);
  };
  const known = new WeakMap<readonly Handler[], ReturnType<typeof takingPart>>();
  inner.dispatchToHandlers = (handlers, command) => {
    let parts = known.get(handlers);
    if (!parts) known.set(handlers, (parts = takingPart(handlers)));
    if ((command as { readonly type?: string }).type === "UPDATE_CELL_POSITION")
      for (const handler of parts.places) handler.handle(command);
    else {
      const { before, then } = isCoreCommand(command as never) ? parts.core : parts.others;
      for (const handler of before) handler.beforeHandle(command);
      for (const handler of then) handler.handle(command);
    }
    inner.trigger("command-dispatched", command);
  };
}
