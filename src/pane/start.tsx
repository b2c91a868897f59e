import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { describeProblem } from "../summary/wording/problemWords";
import { startCounting } from "../tasks/counting/startCounting";
import { officeLook, today, whenExcelIsReady } from "../tasks/startUp";
import type { Tasks } from "../tasks/tasks";
import { tasksOnceLoaded } from "../tasks/tasksOnceLoaded";
import { App } from "./App";
import { LikeExcel } from "./theme/LikeExcel";
import { FaultNet } from "./messages/FaultNet";
import { Notice } from "./messages/Notice";
import { words } from "./words";

// React would log faults to the console, and a fault may quote a cell. FaultNet says what an officer needs.
const silent = { onCaughtError: () => undefined, onUncaughtError: () => undefined };

/** Replaces the page's waiting text once Office.js has said where it runs. Rejects where it cannot say. */
async function start(place: HTMLElement): Promise<void> {
  let made: Tasks | undefined;
  const tasks = tasksOnceLoaded(async () => {
    const { excelTasks } = await import("../tasks/excelTasks");
    // Made once, since whoever counts for them stays.
    return (made ??= excelTasks(today, startCounting));
  });
  const found = await whenExcelIsReady();
  createRoot(place, silent).render(
    <StrictMode>
      <LikeExcel read={officeLook}>
        <FaultNet>
          {found === "ready" && <App tasks={tasks} today={today()} />}
          {found === "oldExcel" && <Notice {...describeProblem({ kind: "oldExcel" })} />}
          {found === "notExcel" && <Notice title={words.notExcel} whatToDo={words.notExcelWhat} />}
        </FaultNet>
      </LikeExcel>
    </StrictMode>,
  );
}

const place = document.getElementById("pane");
// Without Office.js nothing more will come: the page's own remedies need not wait until they are due.
if (place !== null) start(place).catch(() => place.classList.add("unanswered"));
