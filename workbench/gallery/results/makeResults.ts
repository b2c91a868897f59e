import { recipes } from "./recipes";
import type { ResultName } from "./realResults";

/** A process may not end before its parent has heard it. */
function tell(name: ResultName, text: string): Promise<void> {
  return new Promise((resolve) => {
    if (process.send === undefined) {
      console.log(`${name}: ${Math.ceil(text.length / 1024)} kB`);
      resolve();
    } else process.send({ name, text }, () => resolve());
  });
}

/** Makes every result, one after the other, and tells the parent process of each: { name, text }, the text in JSON. */
async function makeResults(): Promise<void> {
  for (const name of Object.keys(recipes) as ResultName[])
    await tell(name, JSON.stringify(await recipes[name]()));
}

makeResults().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
