import { own } from "../core/json.ts";
import { pointerTo } from "../core/pointer.ts";
import type { CustomerFile } from "./customer-file.ts";
import type { FileCode, ReportFile } from "./file-issue.ts";
import type { Opportunity } from "./opportunity.ts";
import type { InSale } from "./stakeholder.ts";
import { walk } from "./walk.ts";

/** The ids of a list, each reported where it stands a second time. */
function idsOf(
  list: readonly { readonly id: string }[] | undefined,
  pointer: string,
  report: ReportFile,
): ReadonlySet<string> {
  const ids = new Set<string>();
  list?.forEach(({ id }, i) => {
    if (ids.has(id)) report("file.idTwice", pointerTo(pointer, i, "id"), { id });
    ids.add(id);
  });
  return ids;
}

function refers(ids: ReadonlySet<string>, code: FileCode, report: ReportFile): Refer {
  return (id, pointer) => {
    if (id !== undefined && !ids.has(id)) report(code, pointer, { id });
  };
}

/** Reports a reference to something that is not there. */
type Refer = (id: string | undefined, pointer: string) => void;

/** Each list of evidence in a document, wherever it stands. */
function eachEvidence(document: unknown, visit: Refer): void {
  walk(document, (part, pointer, key) => {
    if (key !== "evidence" || !Array.isArray(part)) return;
    for (const [i, one] of part.entries())
      visit(own(one, "from") as string | undefined, pointerTo(pointer, i, "from"));
  });
}

function checkOpportunity(
  opportunity: Opportunity,
  pointer: string,
  stakeholder: Refer,
  report: ReportFile,
): void {
  const { needs, solution, concessions, decisionProcess, redFlags } = opportunity;
  const need = refers(idsOf(needs, pointerTo(pointer, "needs"), report), "file.needMissing", report);
  needs?.forEach((one, i) => {
    stakeholder(one.stakeholder, pointerTo(pointer, "needs", i, "stakeholder"));
  });
  for (const id of Object.keys(solution?.fits ?? {})) need(id, pointerTo(pointer, "solution", "fits", id));
  solution?.differentiators?.forEach((one, i) => {
    const at = pointerTo(pointer, "solution", "differentiators", i);
    need(one.need, pointerTo(at, "need"));
    one.acknowledgedBy?.forEach((id, j) => {
      stakeholder(id, pointerTo(at, "acknowledgedBy", j));
    });
  });
  decisionProcess?.deciders?.forEach((id, i) => {
    stakeholder(id, pointerTo(pointer, "decisionProcess", "deciders", i));
  });
  redFlags?.forEach((one, i) => {
    stakeholder(one.stakeholder, pointerTo(pointer, "redFlags", i, "stakeholder"));
  });
  const at = pointerTo(pointer, "concessions");
  const concession = refers(idsOf(concessions, at, report), "file.concessionMissing", report);
  const byId = new Map(concessions?.map((one) => [one.id, one]));
  concessions?.forEach((one, i) => {
    concession(one.inReturnFor, pointerTo(at, i, "inReturnFor"));
    const other = one.inReturnFor === undefined ? undefined : byId.get(one.inReturnFor);
    if (other?.by === one.by) report("file.sameSide", pointerTo(at, i, "inReturnFor"), { id: other.id });
  });
}

/** Checks that ids are there once, and that what a document refers to exists. */
export function checkReferences(file: CustomerFile, report: ReportFile): void {
  const { customer, stakeholders, opportunities, interactions } = file;
  const stakeholder = refers(idsOf(stakeholders, "/stakeholders", report), "file.stakeholderMissing", report);
  const opportunity = refers(
    idsOf(opportunities, "/opportunities", report),
    "file.opportunityMissing",
    report,
  );
  idsOf(customer.productLines, "/customer/productLines", report);
  stakeholders?.forEach((one, i) => {
    const pointer = pointerTo("/stakeholders", i);
    stakeholder(one.reportsTo, pointerTo(pointer, "reportsTo"));
    const parts: { readonly [key: string]: readonly InSale<string>[] | undefined } = {
      roles: one.roles,
      influences: one.influences,
    };
    for (const [key, list] of Object.entries(parts)) {
      list?.forEach((part, j) => {
        if (typeof part === "object")
          opportunity(part.opportunity, pointerTo(pointer, key, j, "opportunity"));
      });
    }
  });
  opportunities?.forEach((one, i) => {
    checkOpportunity(one, pointerTo("/opportunities", i), stakeholder, report);
  });
  interactions?.forEach((one, i) => {
    const pointer = pointerTo("/interactions", i);
    one.people.forEach((id, j) => {
      stakeholder(id, pointerTo(pointer, "people", j));
    });
    opportunity(one.opportunity, pointerTo(pointer, "opportunity"));
  });
  eachEvidence(file, stakeholder);
}
