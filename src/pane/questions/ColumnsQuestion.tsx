import type { Question } from "../../plan/question";
import type { SheetAnswer } from "../../tasks/sheetAnswers";
import { useText } from "../results/textStyles";
import { ColumnPicks } from "../sheets/ColumnPicks";
import { words } from "../words";

/** The columns one sheet seems to have: what is in doubt first, each to be picked anew, then accepted as a whole. */
export function ColumnsQuestion(props: {
  readonly question: Extract<Question, { kind: "columns" }>;
  readonly answer: (answer: SheetAnswer) => void;
}) {
  const text = useText();
  const { sheet, headerRow, columns, readings, doubts, ratingFrom } = props.question;
  return (
    <>
      <p className={text.small}>{words.columnsWhy}</p>
      <p className={text.small}>{words.headingsInRow(headerRow)}</p>
      {doubts.length > 0 && <p className={text.plain}>{words.inDoubt(doubts)}</p>}
      <ColumnPicks
        sheet={sheet}
        columns={columns}
        ratingFrom={ratingFrom}
        readings={readings}
        mayUseAsShown={true}
        use={(picked, from) => props.answer({ columns: picked, headerRow, ratingFrom: from })}
        leaveOut={() => props.answer({ included: false })}
      />
    </>
  );
}
