import { MessageBar, MessageBarBody, MessageBarTitle, makeStyles } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { Problem } from "../../summary/problem";
import { describeProblem } from "../../summary/wording/problemWords";
import { words } from "../words";

const useStyles = makeStyles({ title: { display: "block" } });

/** What happened and what to do, in plain words. */
export function ProblemMessage({ problem }: { readonly problem: Problem | "broken" }) {
  const styles = useStyles();
  const bar = useRef<HTMLDivElement>(null);
  // The press that failed may lie far down the pane; the focus stays there.
  useEffect(() => {
    // Newer browsers answer with a promise, which would be no way to end an effect.
    bar.current?.scrollIntoView({ block: "nearest" });
  }, [problem]);
  const { title, whatToDo } =
    problem === "broken" ? { title: words.broken, whatToDo: words.brokenWhat } : describeProblem(problem);
  return (
    <div ref={bar}>
      <MessageBar intent={problem === "broken" ? "error" : "warning"} layout="multiline">
        <MessageBarBody>
          <MessageBarTitle className={styles.title}>{title}</MessageBarTitle> {whatToDo}
        </MessageBarBody>
      </MessageBar>
    </div>
  );
}
