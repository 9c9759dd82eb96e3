export type { ReportCustomer, ReportIssue } from "./listed.ts";
export type { EarlierAssessment, EarlierCustomer } from "./movements.ts";
export { type ReportOptions, reportHtml } from "./report-html.ts";
