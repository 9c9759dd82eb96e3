// Prints the names that every subpath exports, required: `node names.cjs opportunity-matrix opportunity-matrix/models …`.
const process = require("node:process");

const names = {};
for (const subpath of process.argv.slice(2)) {
  names[subpath] = Object.keys(require(subpath))
    .filter((name) => name !== "__esModule")
    .sort();
}
console.log(JSON.stringify(names));
