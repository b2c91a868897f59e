import { HostError } from "../../protocol/hostError";

// The HTML names that turn up in add-ins; Excel knows them all.
const named: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  grey: "#808080",
  gray: "#808080",
  purple: "#800080",
};

/** "#RRGGBB" in capitals, from that or from an HTML colour name; InvalidArgument for anything else. */
export function color(given: unknown): string {
  if (typeof given === "string") {
    if (/^#[0-9a-f]{6}$/i.test(given)) return given.toUpperCase();
    const known = named[given.toLowerCase()];
    if (known !== undefined) return known;
  }
  throw new HostError("InvalidArgument");
}
