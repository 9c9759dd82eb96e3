// A PostgreSQL server of its own in a temporary folder: it listens on loopback alone, and is ended by its id.
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

export type Cluster = {
  readonly host: string;
  readonly port: number;
  /** A folder that the server can read. */
  readonly folder: string;
  /** Ends the server in the middle of what it does, as a crash would: no transaction is waited for, and nothing is put in order. */
  crash(): Promise<void>;
  /** Starts it again on what it left. */
  restart(): Promise<void>;
  stop(): Promise<void>;
};

/** Debian's place for each version; POSTGRES names another folder of programs. */
function programs(): string {
  if (process.env.POSTGRES !== undefined) return process.env.POSTGRES;
  const versions = "/usr/lib/postgresql";
  const newest = existsSync(versions)
    ? readdirSync(versions)
        .sort((a, b) => Number(a) - Number(b))
        .at(-1)
    : undefined;
  if (newest === undefined)
    throw new Error("These tests need PostgreSQL's server: apt-get install postgresql");
  return join(versions, newest, "bin");
}

/** The server refuses root: then it runs as the user whom Debian made for it. */
function owner(): { readonly uid?: number; readonly gid?: number } {
  if (process.getuid?.() !== 0) return {};
  const idOf = (kind: string): number => Number(execFileSync("id", [kind, "postgres"], { encoding: "utf8" }));
  return { uid: idOf("-u"), gid: idOf("-g") };
}

/** A port of loopback that nobody uses now. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

/** Waits until the server says that it takes connections. */
function ready(server: ChildProcess): Promise<void> {
  return new Promise((done, fail) => {
    let said = "";
    server.stderr?.on("data", (text: Buffer) => {
      said += text;
      if (said.includes("database system is ready to accept connections")) done();
    });
    server.once("error", fail);
    server.once("exit", () => fail(new Error(`PostgreSQL did not start:\n${said}`)));
  });
}

/** Starts a server with an empty database. Nothing is kept, so nothing waits for the disk. */
export async function startCluster(): Promise<Cluster> {
  const bin = programs();
  const user = owner();
  const folder = mkdtempSync(join(tmpdir(), "postgres-"));
  if (user.uid !== undefined && user.gid !== undefined) chownSync(folder, user.uid, user.gid);
  const data = join(folder, "data");
  const options = { cwd: folder, ...user };
  const forInit = ["-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync"];
  execFileSync(join(bin, "initdb"), forInit, { ...options, stdio: "pipe" });
  const port = await freePort();
  const settings = {
    listen_addresses: "127.0.0.1",
    unix_socket_directories: folder,
    fsync: "off",
    shared_buffers: "256MB",
    work_mem: "64MB",
    jit: "off",
  };
  const given = Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  const start = async (): Promise<ChildProcess> => {
    const started = spawn(join(bin, "postgres"), ["-D", data, "-p", String(port), ...given], {
      ...options,
      stdio: ["ignore", "ignore", "pipe"],
    });
    await ready(started);
    return started;
  };
  let server = await start();
  const end = async (signal: "SIGINT" | "SIGQUIT"): Promise<void> => {
    const ended = new Promise((done) => server.once("exit", done));
    server.kill(signal);
    await ended;
  };
  return {
    host: "127.0.0.1",
    port,
    folder,
    crash: () => end("SIGQUIT"),
    async restart() {
      server = await start();
    },
    async stop() {
      // Without waiting for those who are connected.
      await end("SIGINT");
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
