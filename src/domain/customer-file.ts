import type { Customer } from "./customer.ts";
import type { Interaction } from "./interaction.ts";
import type { Opportunity } from "./opportunity.ts";
import type { SalesProcess } from "./sales-process.ts";
import type { Stakeholder } from "./stakeholder.ts";

/** All that a team knows of one customer (客户档案): the company, its people, the sales under way, and what happened. */
export type CustomerFile = {
  readonly customer: Customer;
  readonly stakeholders?: readonly Stakeholder[];
  readonly opportunities?: readonly Opportunity[];
  readonly interactions?: readonly Interaction[];
  /** The team's sales stages, which opportunities name. */
  readonly process?: SalesProcess;
};
