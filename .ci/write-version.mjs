// Writes the version of package.json into the constant that every assessment carries. Run by `npm run release:version`.
import { readFileSync, writeFileSync } from "node:fs";

const { version } = JSON.parse(readFileSync("package.json", "utf8"));
const path = "src/engine/library.ts";
const text = readFileSync(path, "utf8");
const written = text.replace(/(LIBRARY = ")[^"]*"/, `$1${version}"`);
if (!written.includes(`LIBRARY = "${version}"`)) throw new Error(`${path} has no LIBRARY to write`);
writeFileSync(path, written);
