import type { Visit } from "./workbenchPage";

type Role = "button" | "radio" | "combobox";

const mostPresses = 60;

/**
 * Presses Tab in the pane until the control of that role and name has the focus; arrow keys within a group of radio
 * buttons. Throws where the keyboard does not lead there.
 */
export async function reach({ page, pane }: Visit, role: Role, name: string): Promise<void> {
  // A radio button's name goes on with what the answer comes to.
  const wanted = pane.getByRole(role, { name, exact: role !== "radio" }).and(pane.locator(":focus"));
  for (let press = 0; press < mostPresses; press++) {
    if ((await wanted.count()) > 0) return;
    const atRadio = role === "radio" && (await pane.locator("input[type=radio]:focus").count()) > 0;
    await page.keyboard.press(atRadio ? "ArrowDown" : "Tab");
  }
  throw new Error(`The keyboard does not lead to the ${role} “${name}”.`);
}

/** Goes to a control by keyboard and presses a key there. */
export async function pressAt(visit: Visit, role: Role, name: string, key: string): Promise<void> {
  await reach(visit, role, name);
  await visit.page.keyboard.press(key);
}
