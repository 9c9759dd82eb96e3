// ClickHouse and PostgreSQL's server agree with JavaScript over 50,000 random rows, each of which 200 random models read.
import { beforeAll, it } from "vitest";
import { drawAgreement, expectToAgree, type RandomAgreement } from "../parity/random-agreement.ts";
import { clickhouse } from "./clickhouse.ts";
import { startCluster } from "./cluster.ts";
import { postgres } from "./postgres.ts";

const EXTENT = { models: 200, rows: 50_000 };
/** Ten million evaluations and more: a few minutes, and many on a loaded machine. */
const PATIENCE = 3_600_000;
let agreement: RandomAgreement;

beforeAll(() => {
  agreement = drawAgreement(EXTENT);
}, PATIENCE);

it("ClickHouse agrees", async () => expectToAgree(await clickhouse(), agreement), PATIENCE);

it(
  "PostgreSQL agrees",
  async () => {
    const cluster = await startCluster();
    await expectToAgree(await postgres(cluster), agreement);
    await cluster.stop();
  },
  PATIENCE,
);
