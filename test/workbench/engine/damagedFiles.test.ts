import { readFileSync } from "node:fs";
import path from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { seeded, type Seeded } from "../../../bench/reading/made/seeded";
import { makeReport } from "../../../workbench/report/makeReport";
import { readFlags } from "../../../workbench/report/flags";

type Damage = (bytes: Uint8Array, random: Seeded) => Uint8Array;
type Parts = Readonly<Record<string, Uint8Array>>;

const onParts =
  (change: (parts: Parts, random: Seeded) => Parts): Damage =>
  (bytes, random) =>
    zipSync(change(unzipSync(bytes), random), { level: 1 });

const onXml = (change: (xml: string, random: Seeded) => string): Damage =>
  onParts((parts, random) => {
    const name = random.pick(Object.keys(parts).filter((part) => /\.(?:xml|rels)$/.test(part)));
    return { ...parts, [name]: strToU8(change(strFromU8(parts[name] ?? new Uint8Array()), random)) };
  });

const anyPlace = (text: { readonly length: number }, random: Seeded): number => random.whole(0, text.length);

const zeros = new Uint8Array(25_000_000);

/** Those without chance: a second file would be the same. */
const always: Readonly<Record<string, Damage>> = {
  "with a head that promises far more than there is": (bytes) => {
    // Sizes in the central directory: 20 to 28 bytes into each entry "PK 1 2".
    const changed = bytes.slice();
    for (let at = 0; at + 28 < bytes.length; at++)
      if (changed[at] === 0x50 && changed[at + 1] === 0x4b && changed[at + 2] === 1 && changed[at + 3] === 2)
        changed.fill(0xff, at + 24, at + 28);
    return changed;
  },
  "that fill half a gigabyte": onParts((parts) => ({
    ...parts,
    ...Object.fromEntries(Array.from({ length: 20 }, (_, at) => [`xl/media/${at}.bin`, zeros])),
  })),
};

const byChance: Readonly<Record<string, Damage>> = {
  truncated: (bytes, random) => bytes.slice(0, anyPlace(bytes, random)),
  "with bytes changed": (bytes, random) => {
    const changed = bytes.slice();
    for (let at = 0; at < 20; at++) changed[random.whole(0, bytes.length - 1)] = random.whole(0, 255);
    return changed;
  },
  "without a part": onParts((parts, random) => {
    const gone = random.pick(Object.keys(parts));
    return Object.fromEntries(Object.entries(parts).filter(([name]) => name !== gone));
  }),
  "with a part of zeros": onParts((parts, random) => ({
    ...parts,
    [random.pick(Object.keys(parts))]: zeros,
  })),
  "with an empty part": onParts((parts, random) => ({
    ...parts,
    [random.pick(Object.keys(parts))]: new Uint8Array(),
  })),
  "with XML that ends early": onXml((xml, random) => xml.slice(0, anyPlace(xml, random))),
  "with XML of another kind": onXml(() => '<?xml version="1.0"?><svg><script>alert(1)</script></svg>'),
  "with entities that grow": onXml(
    (xml) =>
      `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>${xml.replace(/^<\?xml[^>]*>/, "")}`,
  ),
  "with numbers that are none": onXml((xml) => xml.replace(/="\d+"/g, '="-99999999999"')),
  "with attributes gone": onXml((xml, random) =>
    xml.replace(/ [a-z]+="[^"]*"/g, (found) => (random.chance(0.3) ? "" : found)),
  ),
  "with elements twice": onXml((xml) => xml.replace(/<row[^>]*>.*?<\/row>/s, "$&$&")),
};

const sample = new Uint8Array(
  readFileSync(path.join(__dirname, "../../../samples/01-peer-review-plan.xlsx")),
);
const rounds = 5;
/** Enough for a slow computer; the files that took minutes took them for every letter. */
jest.setTimeout(60_000);

/** What opening the file and reporting on it came to; a stack where something threw. */
async function outcomeOf(bytes: Uint8Array): Promise<string> {
  try {
    const flags = readFlags(["file.xlsx", "--as-of", "2021-10-12", "--accept"]);
    if (!flags.ok) return flags.sentence;
    const made = await makeReport(bytes, flags.value);
    return made.ok ? "opened" : /^[A-Z].*\.$/s.test(made.sentence) ? "sentence" : made.sentence;
  } catch (error) {
    return error instanceof Error ? String(error.stack) : String(error);
  }
}

const fine = /^seed \d+: (?:opened|sentence)$/;

async function openDamaged(damage: Damage, seeds: number): Promise<void> {
  const outcomes: string[] = [];
  for (let seed = 1; seed <= seeds; seed++)
    outcomes.push(`seed ${seed}: ${await outcomeOf(damage(sample, seeded(seed)))}`);
  expect(outcomes.filter((outcome) => !fine.test(outcome))).toEqual([]);
}

const files = Object.keys(always).length + Object.keys(byChance).length * rounds;

describe(`${files} damaged files are opened, or refused with a sentence`, () => {
  test.each(Object.entries(always))("%s", (_, damage) => openDamaged(damage, 1));
  test.each(Object.entries(byChance))("%s", (_, damage) => openDamaged(damage, rounds));
});
