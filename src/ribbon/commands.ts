import { tasksOnceLoaded } from "../tasks/tasksOnceLoaded";
import { refreshInOneClick } from "./refreshInOneClick";
import { dialogAddress, type Why } from "./why";

// An add-in command may take five minutes at most; learn.microsoft.com, "Action element" of the manifest.
const longestReadMs = 4 * 60 * 1000;

/**
 * Says why in a small window. Resolves when it is closed: on some Excels the window closes with its command
 * (github.com/OfficeDev/office-js/issues/428). Resolves at once where no window can be opened.
 */
function say(why: Why): Promise<void> {
  return new Promise((resolve) => {
    const look = { height: 30, width: 30, displayInIframe: true };
    Office.context.ui.displayDialogAsync(dialogAddress(why, window.location.href), look, (opened) => {
      if (opened.status !== Office.AsyncResultStatus.Succeeded) {
        resolve();
        return;
      }
      opened.value.addEventHandler(Office.EventType.DialogEventReceived, () => resolve());
      setTimeout(resolve, longestReadMs);
    });
  });
}

// Excel opens this page for a press: the button answers at once, and the code that reads workbooks follows.
const tasks = tasksOnceLoaded(async () => (await import("../tasks/excelTasks")).excelTasks());

async function refreshSummary(event: Office.AddinCommands.Event): Promise<void> {
  try {
    const why = await refreshInOneClick(tasks);
    if (why !== null) await say(why);
  } finally {
    event.completed();
  }
}

void Office.onReady(() => {
  Office.actions.associate(
    "refreshSummary",
    (event: Office.AddinCommands.Event) => void refreshSummary(event),
  );
});
