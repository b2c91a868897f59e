/** The page's element with this id and kind. Throws where index.html and the scripts disagree. */
export function onPage<E extends HTMLElement>(id: string, kind: new () => E): E {
  const element = document.getElementById(id);
  if (!(element instanceof kind)) throw new Error(`index.html has no ${kind.name} called ${id}.`);
  return element;
}
