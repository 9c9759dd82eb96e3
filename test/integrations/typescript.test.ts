// The published types compile in a user's program under each supported version of TypeScript, in each way of resolving modules, as ES
// module and as CommonJS, with every check of libraries on.
import { copyFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { consumer, runScript, subpathsIn } from "./consumer.ts";

const folder = consumer("typescript");

beforeAll(() => {
  const imports = subpathsIn(folder).map((subpath, i) => `import * as entry${i} from "${subpath}";\n`);
  const names = imports.map((_, i) => `entry${i}`);
  const entries = `${imports.join("")}export const entries: readonly object[] = [${names.join(", ")}];\n`;
  for (const ending of ["mts", "cts"]) {
    copyFileSync(join(folder, "program.ts"), join(folder, `program.${ending}`));
    writeFileSync(join(folder, `entries.${ending}`), entries);
  }
});

const ways = [
  { resolution: "node16", module: "node16" },
  { resolution: "nodenext", module: "nodenext" },
  { resolution: "bundler", module: "preserve" },
];

describe.concurrent.each(["5.9", "6.0", "7.0"])("TypeScript %s", (version) => {
  const tsc = `typescript-${version}/bin/tsc`;

  it("is the version that it says", async () => {
    expect(await runScript(folder, tsc, "--version")).toContain(`Version ${version}.`);
  });

  describe.each(ways)("$resolution", ({ resolution, module }) => {
    it.each(["true", "false"])("compiles with exactOptionalPropertyTypes %s", async (exact) => {
      const how = ["--moduleResolution", resolution, "--module", module];
      const said = await runScript(
        folder,
        tsc,
        "-p",
        "base.json",
        ...how,
        "--exactOptionalPropertyTypes",
        exact,
      );
      expect(said).toBe("");
    });
  });
});
