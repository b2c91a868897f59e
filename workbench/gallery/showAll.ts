import { galleryGroups } from "./states/galleryGroups";
import "./gallery.css";

interface Choice {
  readonly width: string;
  readonly theme: string;
  readonly group: string;
}

const widths = ["320", "350", "450"];
const themes = ["light", "dark", "black"];

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  text = "",
  ...children: readonly Node[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.append(text, ...children);
  return made;
}

function chooser(label: string, name: keyof Choice, options: readonly string[], chosen: string): HTMLElement {
  const select = element("select");
  select.name = name;
  for (const option of options) select.add(new Option(option, option, false, option === chosen));
  return element("label", `${label} `, select);
}

/** A frame is loaded when it comes into view: each is a whole pane. */
function frameOf(name: string, title: string, { width, theme }: Choice): HTMLElement {
  const address = `gallery.html?state=${encodeURIComponent(name)}&theme=${theme}`;
  const link = element("a", title);
  link.href = address;
  const frame = element("iframe");
  frame.title = title;
  frame.width = width;
  frame.loading = "lazy";
  frame.src = address;
  return element("figure", "", element("figcaption", "", link), frame);
}

/** All states of a group side by side, in frames of a chosen width and theme. The choice is in the address. */
export function showAll(asked: URLSearchParams): void {
  const groups = Object.keys(galleryGroups);
  const choice: Choice = {
    width: widths.find((width) => width === asked.get("width")) ?? "350",
    theme: themes.find((theme) => theme === asked.get("theme")) ?? "light",
    group: groups.find((group) => group === asked.get("group")) ?? groups[0] ?? "",
  };
  const form = element(
    "form",
    "",
    chooser("States", "group", groups, choice.group),
    chooser("Width", "width", widths, choice.width),
    chooser("Theme", "theme", themes, choice.theme),
  );
  form.addEventListener("change", () => {
    const fields = [...form.querySelectorAll("select")].map(({ name, value }) => [name, value]);
    location.search = new URLSearchParams(fields).toString();
  });
  const back = element("a", "Workbench");
  back.href = "/";
  const states = Object.entries(galleryGroups[choice.group] ?? {});
  const frames = states.map(([name, { title }]) => frameOf(name, title, choice));
  const all = element("main", "", ...frames);
  document.body.classList.add("gallery");
  document.body.replaceChildren(
    element("header", "", element("h1", "Every state of the pane"), form, back),
    all,
  );
}
