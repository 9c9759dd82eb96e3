// What a user can import from the installed package, in both module systems, and what stays closed.
import { readFileSync } from "node:fs";
import { isBuiltin } from "node:module";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, inject, it } from "vitest";
import { installed, manifest, reachedFrom, runNode, subpaths } from "./tarball.ts";

const packed = inject("packed");

describe.each(subpaths)("%s", (name) => {
  it("loads as an ES module and as CommonJS, with the same names", () => {
    const names =
      "console.log(JSON.stringify(Object.keys(all).filter((name) => name !== '__esModule').sort()))";
    const esm = JSON.parse(runNode(`import * as all from "${name}"; ${names}`, "module")) as string[];
    const cjs = JSON.parse(runNode(`const all = require("${name}"); ${names}`, "commonjs")) as string[];
    expect(esm.length).toBeGreaterThan(0);
    expect(cjs).toEqual(esm);
    expect(esm).not.toContain("default");
  });
});

it("private paths are refused", () => {
  for (const path of ["dist/index.js", "src/index.ts", "engine", "models/index", "dist/cli.js"]) {
    expect(() => runNode(`await import("opportunity-matrix/${path}")`, "module")).toThrow(
      "ERR_PACKAGE_PATH_NOT_EXPORTED",
    );
    expect(() => runNode(`require("opportunity-matrix/${path}")`, "commonjs")).toThrow(
      "ERR_PACKAGE_PATH_NOT_EXPORTED",
    );
  }
});

it("package.json can be read", () => {
  expect(runNode('console.log(require("opportunity-matrix/package.json").name)', "commonjs")).toBe(
    "opportunity-matrix\n",
  );
});

describe("what a bundle reaches", () => {
  it.each(["js", "cjs", "d.ts", "d.cts"])(
    "is the package itself, and zod from ./schema alone (%s)",
    (ending) => {
      for (const name of subpaths) {
        const file = `dist/${name === "opportunity-matrix" ? "index" : name.replace("opportunity-matrix/", "")}.${ending}`;
        expect(reachedFrom(file), file).toEqual(name.endsWith("/schema") ? ["zod"] : []);
      }
    },
  );

  it("is only Node itself from the command line, which carries the rest inside", () => {
    expect(reachedFrom("dist/cli.js").filter((name) => !isBuiltin(name))).toEqual([]);
  });

  it("has no name of Node's modules outside the command line", () => {
    const code = packed.filter((path) => /^dist\/.*\.c?js$/.test(path) && path !== "dist/cli.js");
    expect(code.length).toBeGreaterThan(0);
    expect(code.filter((path) => /["']node:/.test(readFileSync(join(installed, path), "utf8")))).toEqual([]);
  });
});

describe("the tarball", () => {
  it("holds what was built and the documents that npm shows, and nothing else", () => {
    const documents = ["CHANGELOG.md", "LICENSE", "README.md", "README.zh-CN.md", "package.json"];
    expect(packed.filter((path) => !path.startsWith("dist/"))).toEqual(documents);
    expect(
      packed.filter((path) => path.startsWith("dist/") && !/\.(c?js|d\.c?ts|licenses\.txt)$/.test(path)),
    ).toEqual([]);
  });

  it("brings zod alone", () => {
    expect(Object.keys(manifest.dependencies)).toEqual(["zod"]);
  });

  it("says no path of the machine that built it", () => {
    const own = [
      fileURLToPath(new URL("../../", import.meta.url)),
      join(homedir(), "/"),
      join(tmpdir(), "/"),
    ];
    const told = packed.filter((path) => {
      const text = readFileSync(join(installed, path), "utf8");
      return own.some((folder) => text.includes(folder));
    });
    expect(told).toEqual([]);
  });
});
