// A real Chromium for the tests of this folder. It is a system package, which `.ci/run` installs; CHROMIUM names another one.
import { type Browser, chromium } from "playwright-core";

/** Starts a browser without a window and without any traffic of its own. */
export function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}
