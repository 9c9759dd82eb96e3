// Rows of a CRM, from fields to places: a mapping that is data, what could not be read, and which fact to find out first.
import {
  assessRows,
  compileModel,
  type FactMapping,
  mapFacts,
  mappingText,
  profileFacts,
} from "opportunity-matrix";
import { customerModel } from "opportunity-matrix/models";

/** An account as the CRM gives it. */
type Account = {
  readonly Id: string;
  readonly Name: string;
  readonly AnnualRevenue: number | null;
  readonly Growth__c: string | null;
  readonly Budget__c: string | null;
  readonly Relationship__c: number | null;
  readonly LastActivityDate: string | null;
  readonly Owner: { readonly Rating: number } | null;
};

const mapping: FactMapping<typeof customerModel, Account> = {
  annualSpend: { field: "AnnualRevenue", unit: "thousands", grade: "stated" },
  growth: { field: "Growth__c", unit: "percent" },
  budget: {
    field: "Budget__c",
    values: { Approved: "approved", "In plan": "planned", None: "none", Unclear: null },
  },
  relationshipStage: { field: "Relationship__c" },
  support: { field: ["Owner", "Rating"] },
  champion: { from: () => null, otherwise: "none" },
  lastContact: { field: "LastActivityDate" },
};

const accounts: readonly Account[] = [
  {
    Id: "001",
    Name: "Northern Rail",
    AnnualRevenue: 60_000,
    Growth__c: "18%",
    Budget__c: "Approved",
    Relationship__c: 3,
    LastActivityDate: "2026-11-02",
    Owner: { Rating: 3 },
  },
  {
    Id: "002",
    Name: "华东电力",
    AnnualRevenue: 42_000,
    Growth__c: "about ten",
    Budget__c: "Soon",
    Relationship__c: 2,
    LastActivityDate: "2026-10-20T16:00:00.000+0000",
    Owner: null,
  },
  {
    Id: "003",
    Name: "Harbour Foods",
    AnnualRevenue: null,
    Growth__c: null,
    Budget__c: "None",
    Relationship__c: null,
    LastActivityDate: null,
    Owner: null,
  },
];

const matrix = compileModel(customerModel);
const factsOf = mapFacts(matrix, mapping, { zone: "+08:00" });
const profiler = profileFacts(matrix);

for (const result of assessRows(matrix, factsOf, accounts, { asOf: "2026-11-23" })) {
  console.log(`${result.row.Id} ${result.row.Name}: ${result.cell?.id ?? result.status}`);
  for (const issue of result.mapped.issues) console.log(`  ${issue.pointer}  ${mappingText(issue, "en")}`);
  profiler.add(result.mapped, result);
}

const { rows, unplaced, facts } = profiler.profile();
console.log(
  `\n${rows} rows; of the unplaced, ${unplaced.needOne} need one fact and ${unplaced.needSeveral} several.`,
);
for (const { fact, known, defaulted, places, next } of facts.slice(0, 5)) {
  const share = (part: number): string => `${Math.round(part * 100)}%`;
  console.log(
    `  ${fact}: known ${share(known)}, default ${share(defaulted)}; places ${places} alone, next for ${next}`,
  );
}
