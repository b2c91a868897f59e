import { Field, Select, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { AttentionEntry, AttentionKind } from "../../summary/attention/attentionEntry";
import {
  filterChoices,
  filterNames,
  type AttentionFilters,
  type FilterChoice,
  type FilterName,
} from "../../summary/attention/attentionFilters";
import { attentionTitle } from "../../summary/attention/attentionWords";
import { onOneLine } from "../../summary/attention/onOneLine";
import { shorten } from "../../summary/wording/written/shorten";
import { words } from "../words";

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  // Two beside each other at 320 px; a list may not be as wide as its longest name.
  field: { flex: "1 1 8rem", minWidth: 0 },
  list: { minWidth: 0, "& > select": { minWidth: 0, textOverflow: "ellipsis" } },
});

const longestName = 60;
const all = "all";

function choiceText(name: FilterName, { value, count }: FilterChoice): string {
  if (value === null || value === "") return words.filterChoice(words.noneNamed[name], count);
  const said =
    name === "kind" ? attentionTitle(value as AttentionKind) : shorten(onOneLine(value), longestName);
  return words.filterChoice(said, count);
}

/** One filter as a list to choose from; its values are told apart by their place in it. */
function FilterList(props: {
  readonly name: FilterName;
  readonly choices: readonly FilterChoice[];
  readonly chosen: string | null | undefined;
  readonly choose: (value: string | null | undefined) => void;
}) {
  const styles = useStyles();
  const { name, choices, chosen, choose } = props;
  const at = choices.findIndex(({ value }) => value === chosen);
  const count = choices.reduce((sum, choice) => sum + choice.count, 0);
  return (
    <Field className={styles.field} label={words.filterLabels[name]}>
      <Select
        className={styles.list}
        value={at < 0 ? all : String(at)}
        onChange={(_, { value }) => choose(value === all ? undefined : choices[Number(value)]?.value)}
      >
        <option value={all}>{words.filterAll(count)}</option>
        {choices.map((choice, index) => (
          <option key={choice.value ?? ""} value={String(index)}>
            {choiceText(name, choice)}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** By what the entries are narrowed down; only filters with something to choose between. */
export function Filters(props: {
  readonly entries: readonly AttentionEntry[];
  readonly filters: AttentionFilters;
  readonly setFilters: (filters: AttentionFilters) => void;
}) {
  const styles = useStyles();
  const { entries, filters, setFilters } = props;
  const offered = useMemo(
    () => filterNames.map((name) => ({ name, choices: filterChoices(entries, filters, name) })),
    [entries, filters],
  );
  const choose = (name: FilterName, value: string | null | undefined) => {
    const others = Object.entries(filters).filter(([other]) => other !== name);
    setFilters(Object.fromEntries(value === undefined ? others : [...others, [name, value]]));
  };
  return (
    <div role="group" aria-label={words.filters} className={styles.row}>
      {offered.map(
        ({ name, choices }) =>
          choices.length > 0 && (
            <FilterList
              key={name}
              name={name}
              choices={choices}
              chosen={filters[name]}
              choose={(value) => choose(name, value)}
            />
          ),
      )}
    </div>
  );
}
