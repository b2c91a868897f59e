// Nothing leaves the workbook: these are the doors a network call, a store or a page from text would need.
const network = ["fetch", "XMLHttpRequest", "WebSocket", "WebTransport", "EventSource", "RTCPeerConnection"];
const stores = ["localStorage", "sessionStorage", "indexedDB", "caches", "cookieStore"];
const sinks = ["innerHTML", "outerHTML", "insertAdjacentHTML", "createContextualFragment", "srcdoc"];
const parsers = ["setHTMLUnsafe", "parseHTMLUnsafe", "parseFromString", "dangerouslySetInnerHTML"];
/** Names that are banned however they are reached: by themselves, as properties, in quotes, taken out of an object. */
const closed = [
  {
    names: [...network, "sendBeacon", "openBrowserWindow"],
    message: "The add-in makes no network calls of its own.",
  },
  { names: [...stores, "cookie"], message: "The add-in keeps nothing outside the workbook." },
  { names: [...sinks, ...parsers], message: "Workbook content never becomes HTML." },
  { names: ["eval", "execScript"], message: "Workbook content never becomes a program." },
];
export const closedGlobals = [...network, ...stores].map((name) => ({
  name,
  message: "The add-in makes no network calls of its own, and keeps nothing outside the workbook.",
}));
export const closedSyntax = [
  ...closed.flatMap(({ names, message }) => {
    const any = `/^(?:${names.join("|")})$/`;
    return [
      `MemberExpression[property.name=${any}]`,
      `MemberExpression[property.value=${any}]`,
      `Property[key.name=${any}]`,
      `Property[key.value=${any}]`,
      `JSXAttribute[name.name=${any}]`,
    ].map((selector) => ({ selector, message }));
  }),
  {
    selector: "MemberExpression[object.name='document'][property.name=/^(?:write|writeln)$/]",
    message: "Workbook content never becomes HTML.",
  },
  {
    selector: "ImportExpression > Literal[value=/^(?:https?:)?\\/\\//]",
    message: "The add-in loads nothing but its own files.",
  },
  {
    selector: "CallExpression[callee.object.name='window'][callee.property.name='open']",
    message: "An address could carry what stands in a workbook.",
  },
  {
    selector:
      "AssignmentExpression[left.property.name=/^(?:href|location)$/], AssignmentExpression[left.name='location']",
    message: "An address could carry what stands in a workbook.",
  },
  {
    selector:
      "CallExpression[callee.object.property.name='location'][callee.property.name=/^(?:assign|replace)$/]",
    message: "An address could carry what stands in a workbook.",
  },
];
