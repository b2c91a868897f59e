/** Event name to how news of it are sent. */
export type Registrations = Map<string, (data: unknown) => void>;

const pressed = "appCommandInvoked";

/** Ribbon buttons: a press waits until the page listens, and is done when the function says so. */
export function ribbonCommands(events: Registrations) {
  const running = new Map<string, (status: unknown) => void>();
  const waiting: (() => void)[] = [];
  let serial = 0;
  return {
    run: (functionName: string): Promise<unknown> =>
      new Promise((resolve) => {
        const id = `command-${++serial}`;
        running.set(id, resolve);
        const source = JSON.stringify({ source: { id: functionName } });
        const press = () => events.get(pressed)?.({ 0: id, 1: functionName, 2: source });
        if (events.has(pressed)) press();
        else waiting.push(press);
      }),
    registered: (name: string): void => {
      if (name === pressed && events.has(name)) for (const press of waiting.splice(0)) press();
    },
    completed: (id: string, status: unknown): void => {
      running.get(id)?.(status);
      running.delete(id);
    },
  };
}
