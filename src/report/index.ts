export type { ReportCustomer, ReportIssue } from "./collect.ts";
export { type ReportOptions, reportHtml } from "./report-html.ts";
