import { readFileSync } from "node:fs";
import { everyElement, readXml, type XmlElement } from "../readXml";

/** The headers that a host sends with a file of `dist/`, by their names, as its file of settings says. */
export type HostedBy = (file: string) => Readonly<Record<string, string>>;

const read = (name: string): string => readFileSync(`docs/hosting/${name}`, "utf8");

/** Headers of an element's own customHeaders, laid over those from outside: taken out first, then added. */
function customHeaders(
  within: XmlElement,
  outside: Readonly<Record<string, string>>,
): Record<string, string> {
  const own = within.children
    .filter(({ name }) => name === "system.webServer")
    .flatMap(everyElement)
    .filter(({ name }) => name === "remove" || name === "add");
  const headers = { ...outside };
  for (const { name: what, attributes } of own) {
    const { name = "", value = "" } = attributes;
    // IIS answers with an error where a header is added that is there already.
    if (what === "add" && name in headers) throw new Error(`${name} is added twice`);
    if (what === "add") headers[name] = value;
    else Reflect.deleteProperty(headers, name);
  }
  return headers;
}

/** Internet Information Services, on a site that sends some of these headers already. */
export function internetInformationServices(already: Readonly<Record<string, string>>): HostedBy {
  const root = readXml(read("web.config"));
  const everywhere = customHeaders(root, already);
  const places = root.children.filter(({ name }) => name === "location");
  return (file) => {
    const place = places.find(({ attributes }) => file.startsWith(`${attributes["path"] ?? ""}/`));
    return place === undefined ? everywhere : customHeaders(place, everywhere);
  };
}

interface StaticWebApp {
  readonly globalHeaders: Readonly<Record<string, string>>;
  readonly routes: readonly { readonly route: string; readonly headers: Readonly<Record<string, string>> }[];
}

/** Whether a path fits a pattern that may end in "*". */
const fits = (pattern: string, path: string): boolean =>
  pattern.endsWith("*") ? path.startsWith(pattern.slice(0, -1)) : pattern === path;

/** Azure Static Web Apps: the first route that fits, laid over what is sent with everything. */
export function azureStaticWebApps(): HostedBy {
  const { globalHeaders, routes } = JSON.parse(read("staticwebapp.config.json")) as StaticWebApp;
  return (file) => ({
    ...globalHeaders,
    ...routes.find(({ route }) => fits(route, `/${file}`))?.headers,
  });
}

/** nginx: the longest location that fits, and nothing from outside it. */
export function nginx(): HostedBy {
  const blocks = [...read("nginx.conf").matchAll(/^location (\S+) \{$([^}]*)^\}$/gm)].map(
    ([, prefix = "", inside = ""]) => ({
      prefix,
      headers: Object.fromEntries(
        [...inside.matchAll(/^ {4}add_header (\S+) "([^"]*)"(?: always)?;$/gm)].map(
          ([, name = "", value = ""]) => [name, value] as const,
        ),
      ),
    }),
  );
  return (file) =>
    blocks
      .filter(({ prefix }) => `/action-plan/${file}`.startsWith(prefix))
      .sort((one, other) => other.prefix.length - one.prefix.length)[0]?.headers ?? {};
}

/** Netlify and Cloudflare: all rules that fit, a header that comes twice being joined with a comma. */
export function headersFile(): HostedBy {
  const rules = read("_headers")
    .replace(/^#.*$/gm, "")
    .trim()
    .split(/\n\s*\n/)
    .map((block) => block.split("\n"));
  return (file) => {
    const headers: Record<string, string> = {};
    for (const [pattern = "", ...lines] of rules.filter(([first = ""]) => fits(first, `/${file}`))) {
      if (!pattern.startsWith("/")) throw new Error(`"${pattern}" is no path`);
      for (const line of lines) {
        const [, name = "", value = ""] = /^ {2}([\w-]+): (.+)$/.exec(line) ?? [];
        headers[name] = name in headers ? `${headers[name] ?? ""}, ${value}` : value;
      }
    }
    return headers;
  };
}
