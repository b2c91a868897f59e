import { writeFileSync } from "node:fs";
import { iconPixels } from "./iconPixels";
import { pngBytes } from "./pngBytes";

for (const size of [16, 32, 64, 80, 128]) {
  writeFileSync(`assets/icon-${size}.png`, pngBytes(iconPixels(size), size));
  console.log(`assets/icon-${size}.png`);
}
