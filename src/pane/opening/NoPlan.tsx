import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useText } from "../results/textStyles";
import { words } from "../words";

const line = `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`;

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, alignItems: "start" },
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  cell: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    border: line,
    textAlign: "start",
    verticalAlign: "top",
  },
  heading: { backgroundColor: tokens.colorNeutralBackground3, fontWeight: tokens.fontWeightSemibold },
});

/** Seen where a workbook holds no plan: what a plan looks like, and a sheet to begin one on. */
export function NoPlan({ addTemplate }: { readonly addTemplate: () => void }) {
  const styles = useStyles();
  const text = useText();
  const { caption, headings, rows } = words.examplePlan;
  return (
    <div className={styles.part}>
      <p className={text.plain}>{words.planLooksLike}</p>
      <table className={styles.table} aria-label={caption}>
        <thead className={styles.heading}>
          <tr>
            {headings.map((heading) => (
              <th key={heading} scope="col" className={styles.cell}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row[0]}>
              {row.map((value) => (
                <td key={value} className={styles.cell}>
                  {value}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <Button onClick={addTemplate}>{words.addTemplate}</Button>
      <p className={text.small}>{words.addTemplateHint}</p>
      <p className={text.plain}>{words.orAnotherWorkbook}</p>
    </div>
  );
}
