import { everyElement, readXml } from "./readXml";

test("reads elements, attributes and text", () => {
  const root = readXml(
    '<?xml version="1.0"?>\n<a><!-- note --><b:c id="1" t="x &amp; y"/><d>words</d></a>\n',
  );
  expect(root.children).toEqual([
    { name: "b:c", attributes: { id: "1", t: "x & y" }, children: [], text: "" },
    { name: "d", attributes: {}, children: [], text: "words" },
  ]);
  expect(everyElement(root).map(({ name }) => name)).toEqual(["a", "b:c", "d"]);
});

test.each([
  ["an element that is not closed", "<a><b></a>"],
  ["an end without a start", "<a/></b>"],
  ["two roots", "<a/><b/>"],
  ["an attribute twice", '<a b="1" b="2"/>'],
  ["an attribute without quotes", "<a b=1/>"],
  ["a bare ampersand", "<a>x & y</a>"],
  ["text outside the root", "<a/>x"],
  ["a document type", "<!DOCTYPE a><a/>"],
  ["nothing", ""],
])("refuses %s", (_name, xml) => {
  expect(() => readXml(xml)).toThrow();
});
