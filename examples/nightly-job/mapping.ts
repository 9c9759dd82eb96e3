// Where the facts of the model stand in the CRM's table. The compiler knows both sides: the model's facts and the row's fields.
import type { FactMapping, MappingOptions } from "opportunity-matrix";
import type { customerModel } from "opportunity-matrix/models";

/** A row as READ in job.ts gives it. */
export type AccountRow = {
  readonly id: string;
  readonly annual_spend_wan: number | null;
  readonly growth_share: number | null;
  readonly last_contact: string | null;
  readonly blocked: boolean | null;
  readonly custom: {
    readonly need?: number;
    readonly budget?: string;
    readonly wallet_share_pct?: string;
    readonly buyer_access?: string;
    readonly buying_role?: string;
    readonly relationship?: { readonly stage?: number; readonly trust?: number };
  };
  readonly updated_on: string | null;
};

export const mapping: FactMapping<typeof customerModel, AccountRow> = {
  annualSpend: { field: "annual_spend_wan", unit: "万" },
  growth: { field: "growth_share", unit: "fraction" },
  openShare: { field: ["custom", "wallet_share_pct"], unit: "percent" },
  need: { field: ["custom", "need"] },
  budget: {
    field: ["custom", "budget"],
    values: { Approved: "approved", "In plan": "planned", None: "none" },
  },
  relationshipStage: { field: ["custom", "relationship", "stage"] },
  economicBuyer: {
    field: ["custom", "buyer_access"],
    values: { None: "noContact", Brief: "brief", "Several talks": "multiple", Deep: "inDepth" },
  },
  // A role that is not set proves nothing: without one of these two the fact stays unknown.
  champion: {
    field: ["custom", "buying_role"],
    values: { CHAMPION: "champion", COACH: "coach" },
    unlisted: null,
  },
  trust: { field: ["custom", "relationship", "trust"] },
  lastContact: { field: "last_contact" },
  blocked: { field: "blocked" },
};

/** Every fact is as old as the row's last change. */
export const options: MappingOptions<AccountRow> = { asOf: { field: "updated_on" } };
