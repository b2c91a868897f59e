import path from "node:path";

/** A module as webpack's `stats.toJson({ modules: true, nestedModules: true })` has it; joined modules hold more. */
export interface BuiltModule {
  readonly name?: string | undefined;
  readonly nameForCondition?: string | null | undefined;
  readonly modules?: readonly BuiltModule[] | undefined;
}

/** The file of a module; null for what webpack itself adds. */
function fileOf({ name = "", nameForCondition }: BuiltModule): string | null {
  const place = nameForCondition ?? (/^(?:\.\/|\/|[a-z]:)/i.test(name) ? name : null);
  return place === null ? null : place.replace(/^.*!/, "").replace(/\?.*$/, "");
}

const packageOf = (file: string): string | null =>
  /(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!(?:.*\/)?node_modules\/)/.exec(file)?.[1] ?? null;

/** Why a file may not be among what ships; null where it may. */
function objection(file: string, shipped: ReadonlySet<string>): string | null {
  const owner = packageOf(file);
  if (owner !== null) return shipped.has(owner) ? null : `${owner} is no package that may ship`;
  return file.startsWith("src/") ? null : `${file} is not the add-in's own`;
}

/**
 * Modules of the shipped bundle that may not be there: the workbench's, the tests', and packages that only build and
 * test (so none under the LGPL). Empty where all may ship.
 * @param shipped the names of packages that may ship, as `licensedIn` gives them
 * @param root the folder of the project
 */
export function foreignModules(
  modules: readonly BuiltModule[],
  shipped: ReadonlySet<string>,
  root: string,
): readonly string[] {
  const found = modules.flatMap((built): readonly string[] => {
    const own = fileOf(built);
    const inside = foreignModules(built.modules ?? [], shipped, root);
    if (own === null) return inside;
    const file = path.isAbsolute(own) ? path.relative(root, own) : own;
    const why = objection(path.posix.normalize(file.replaceAll("\\", "/")), shipped);
    return why === null ? inside : [why, ...inside];
  });
  return [...new Set(found)];
}
