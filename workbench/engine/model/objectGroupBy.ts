// The spreadsheet library calls Object.groupBy, which Node 20 lacks.
const groupBy = <T>(items: Iterable<T>, keyOf: (item: T, index: number) => PropertyKey) => {
  const groups: Partial<Record<PropertyKey, T[]>> = Object.create(null) as object;
  let index = 0;
  for (const item of items) (groups[keyOf(item, index++)] ??= []).push(item);
  return groups;
};

if (!("groupBy" in Object)) Object.defineProperty(Object, "groupBy", { value: groupBy, configurable: true });

export {};
