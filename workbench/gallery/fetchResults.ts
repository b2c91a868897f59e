import type { RealResults, ResultName, Results } from "./results/realResults";

const fetched = new Map<ResultName, Promise<unknown>>();

async function fetchResult(name: ResultName): Promise<unknown> {
  const answer = await fetch(`/gallery/${name}`);
  if (!answer.ok) throw new Error(`The result “${name}” could not be made.`);
  return answer.json();
}

/** Asks the workbench for what the add-in made of its workbooks; each result once. */
export const fetchResults: Results = async (name) => {
  const promise = fetched.get(name) ?? fetchResult(name);
  fetched.set(name, promise);
  return (await promise) as RealResults[typeof name];
};
