export type { ReportCustomer, ReportIssue } from "./listed.ts";
export type { EarlierAssessment, EarlierCustomer } from "./movements.ts";
export type { PortfolioOverTime } from "./portfolio-over-time.ts";
export { reportHtml } from "./report-html.ts";
export type { ReportOptions } from "./report-options.ts";
