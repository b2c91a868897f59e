import type { NotOpened } from "../liveWorkbook";
import { unzipped, workbookPath, type Parts } from "./parts";

const compoundFile = [0xd0, 0xcf, 0x11, 0xe0];

/** Whether the bytes hold a stream name as old compound files write it, two bytes a letter. */
function namesStream(bytes: Uint8Array, name: string): boolean {
  const letters = Array.from(name).flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = 0; at + letters.length <= bytes.length; at++)
    if (letters.every((letter, offset) => bytes[at + offset] === letter)) return true;
  return false;
}

/**
 * The parts of a workbook, or why the bytes are none. Office keeps a password-protected workbook in a compound
 * file (MS-OFFCRYPTO 2.3.1); a compound file with a Workbook stream is a workbook of before 2007.
 */
export function workbookParts(bytes: Uint8Array): Parts | NotOpened {
  if (bytes.length === 0) return "empty";
  if (compoundFile.every((byte, at) => bytes[at] === byte))
    return namesStream(bytes, "EncryptedPackage") || !namesStream(bytes, "Workbook")
      ? "passwordProtected"
      : "notAWorkbook";
  const parts = unzipped(bytes);
  if (!parts) return "notAWorkbook";
  if ("EncryptedPackage" in parts) return "passwordProtected";
  return workbookPath in parts ? parts : "notAWorkbook";
}
