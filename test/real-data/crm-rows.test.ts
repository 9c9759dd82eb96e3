// Rows as CRM systems give them: tables of Salesforce and HubSpot as Fivetran syncs them, and the responses of several interfaces.
import { readFileSync } from "node:fs";
import {
  compileModel,
  defineModel,
  type FactMapping,
  type MappingOptions,
  mapFacts,
  profileFacts,
} from "opportunity-matrix";
import { describe, expect, it } from "vitest";
import { isShared, readRows, sharedFile } from "./data.ts";

const SALESFORCE = "data/fivetran-salesforce-seeds/sf_opportunity_data.csv";
const HUBSPOT = "data/fivetran-hubspot-seeds/company_data.csv";
const RESPONSES = "data/ampersand-crm-json";
const PIPEDRIVE = "data/dlt-pipedrive-json/recents_response_with_null.json";

const bands = [{ id: "all", from: 0 }] as const;

const deals = defineModel({
  format: 1,
  id: "deals",
  version: "1",
  minimumCoverage: 0.5,
  facts: {
    amount: { type: "number", min: 0 },
    probability: { type: "number", unit: "percent", min: 0, max: 100 },
    stage: { type: "choice", options: ["early", "late"] },
    followed: { type: "flag" },
    lastChange: { type: "day" },
  },
  axes: [
    {
      id: "worth",
      bands,
      dimensions: [{ id: "amount", weight: 1, scale: { kind: "linear", from: 0, to: 1e6 } }],
    },
    {
      id: "fit",
      bands,
      dimensions: [
        { id: "probability", weight: 2, scale: { kind: "linear", from: 0, to: 100 } },
        { id: "followed", weight: 1, scale: { kind: "flag", yes: 100, no: 0 } },
        { id: "lastChange", weight: 1, scale: { kind: "decay", halvesAtDays: 90 } },
        {
          id: "stage",
          weight: 1,
          scale: { kind: "categories", categories: [{ option: "early", points: 0 }], otherwise: 100 },
        },
      ],
    },
  ],
  cells: { "all/all": { tier: "A", strategy: "keep" } },
});
const matrix = compileModel(deals);

function mapAll(rows: readonly object[], mapping: FactMapping<typeof deals>, options: MappingOptions = {}) {
  return rows.map(mapFacts(matrix, mapping, options));
}

/** The records of a response, from the JSON as it came. */
function records<Body>(name: string, of: (body: Body) => readonly object[]): readonly object[] {
  return of(JSON.parse(readFileSync(sharedFile(`${RESPONSES}/${name}`), "utf8")) as Body);
}

describe.runIf(isShared(SALESFORCE))("the Salesforce opportunities of Fivetran", () => {
  it("are read, with what cannot be: hashed stages, and a probability of 1000", () => {
    const rows = readRows(sharedFile(SALESFORCE));
    const factsOf = mapFacts(matrix, {
      amount: { field: "amount" },
      probability: { field: "probability", unit: "percent" },
      stage: { field: "stage_name", values: { Prospecting: "early" } },
      followed: { field: "has_open_activity" },
      lastChange: { field: "close_date" },
    });
    const profiler = profileFacts(matrix);
    for (const row of rows) profiler.add(factsOf(row), { asOf: "2019-01-01" });
    const { rows: count, facts, status, unplaced } = profiler.profile();
    const of = (name: string) => facts.find(({ fact }) => fact === name);
    expect(count).toBe(10);
    expect(of("amount")).toMatchObject({ known: 0.4, issues: [] });
    expect(of("stage")).toMatchObject({ known: 0, issues: [{ code: "row.notMapped", count: 10, share: 1 }] });
    expect(of("probability")).toMatchObject({ known: 0.9, issues: [{ code: "fact.outOfRange", count: 1 }] });
    expect(of("lastChange")).toMatchObject({ known: 1 });
    expect([facts[0]?.fact, facts[0]?.places]).toEqual(["amount", 6]);
    expect([status.placed, status.unplaced, unplaced.needOne]).toEqual([3, 7, 7]);
  });
});

describe.runIf(isShared(HUBSPOT))("the HubSpot companies of Fivetran", () => {
  it("have a revenue as a text, and moments without padded hours", () => {
    const rows = readRows(sharedFile(HUBSPOT));
    const mapped = mapAll(rows, {
      amount: { field: "property_annualrevenue", asOf: { field: "_fivetran_synced" } },
      lastChange: { field: "property_createdate" },
    });
    expect(mapped.flatMap(({ issues }) => issues)).toEqual([]);
    expect(mapped).toHaveLength(24);
    expect(mapped[0]?.facts).toEqual({
      amount: { value: 10_000_000, asOf: "2020-12-30" },
      lastChange: "2019-07-05",
    });
  });
});

describe.runIf(isShared(RESPONSES))("the responses of interfaces", () => {
  it("of Salesforce and Pipedrive", () => {
    type Query = { readonly records: readonly object[] };
    const opportunities = records(
      "salesforce__read-opportunity-with-account.json",
      (body: Query) => body.records,
    );
    const mapping = {
      amount: { field: "Amount" },
      stage: { field: "StageName", values: { Prospecting: "early" }, unlisted: null },
    } as const;
    expect(mapAll(opportunities, mapping).map(({ facts }) => facts)).toEqual([
      { amount: 50_000, stage: "early" },
      { amount: 30_000 },
    ]);
    const roles = records("salesforce__read-opportunity-with-contacts.json", (body: Query) => body.records);
    const role = {
      field: ["OpportunityContactRoles", "records", 0, "Role"],
      values: { "Decision Maker": true },
    } as const;
    expect(mapAll(roles, { followed: role })[0]?.facts).toEqual({ followed: true });
    const pipedrive = records("pipedrive__deals.json", (body: { data: readonly object[] }) => body.data);
    expect(mapAll(pipedrive, { amount: { field: "value" } })[0]?.facts).toEqual({ amount: 1000 });
  });

  it("of Outreach, Keap and Copper", () => {
    const zone = "+00:00";
    const outreach = records(
      "outreach__opportunities.json",
      (body: { data: readonly object[] }) => body.data,
    );
    const [first] = mapAll(
      outreach,
      {
        amount: { field: ["attributes", "amount"] },
        probability: { field: ["attributes", "probability"], otherwise: 50 },
        lastChange: { field: ["attributes", "updatedAt"] },
      },
      { zone },
    );
    expect(first).toEqual({
      facts: { amount: 1000, probability: { value: 50, grade: "assumed" }, lastChange: "2024-07-31" },
      issues: [],
      defaulted: ["probability"],
    });
    const keap = records(
      "keap__read__opportunities__v1.json",
      (body: { opportunities: readonly object[] }) => body.opportunities,
    );
    const [opportunity] = mapAll(
      keap,
      {
        amount: { field: "projected_revenue_high" },
        probability: { field: ["stage", "details", "probability"] },
        followed: { field: "include_in_forecast" },
        lastChange: { field: "last_updated" },
      },
      { zone },
    );
    expect(opportunity?.facts).toEqual({
      amount: 0,
      probability: 0,
      followed: false,
      lastChange: "2025-05-28",
    });
    const copper = records(
      "copper__read__companies__with-custom-fields.json",
      (body: readonly object[]) => body,
    );
    const [company] = mapAll(
      copper,
      {
        lastChange: { field: ["custom_fields", 2, "value"], unit: "epochSeconds" },
        followed: { field: ["custom_fields", 7, "value"] },
      },
      { zone: "-08:00" },
    );
    expect(company?.facts).toEqual({ followed: true, lastChange: "2025-07-31" });
  });
});

describe.runIf(isShared(PIPEDRIVE))("the changes of Pipedrive", () => {
  it("have fields under hashes, nulls, and moments without a zone", () => {
    const body = JSON.parse(readFileSync(sharedFile(PIPEDRIVE), "utf8")) as { data: readonly object[] };
    const mapped = mapAll(
      body.data,
      {
        amount: { field: ["data", "open_deals_count"] },
        probability: { field: ["data", "3042fdabaaa338250d9d59b3431417407698d496"] },
        followed: { field: ["data", "active_flag"] },
        lastChange: { field: ["data", "update_time"] },
      },
      { zone: "+08:00", unzoned: "+00:00" },
    );
    expect(mapped).toHaveLength(body.data.length);
    expect(mapped[0]).toEqual({
      facts: { amount: 0, followed: true, lastChange: "2023-02-22" },
      issues: [],
      defaulted: [],
    });
    expect(mapped.flatMap(({ issues }) => issues)).toEqual([]);
  });
});
