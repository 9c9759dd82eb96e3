// Prints the names that every subpath exports, imported: `node names.mjs opportunity-matrix opportunity-matrix/models …`.
import process from "node:process";

const names = {};
for (const subpath of process.argv.slice(2)) names[subpath] = Object.keys(await import(subpath)).sort();
console.log(JSON.stringify(names));
