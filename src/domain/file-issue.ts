import type { Issue, Params } from "../core/issue.ts";

/** What can be wrong in a customer's file although every document in it has the right form. */
export type FileCode =
  | "file.idTwice"
  | "file.stakeholderMissing"
  | "file.opportunityMissing"
  | "file.needMissing"
  | "file.concessionMissing"
  | "file.sameSide"
  | "file.reportingCycle"
  | "file.economicBuyers"
  | "file.closeBeforeOpen"
  | "file.stageMissing"
  | "file.outcomeMissing"
  | "file.ownActivity"
  | "file.outcomeTwice"
  | "file.outOfOrder"
  | "file.noRate"
  | "file.mixedCurrencies";

/** Something in a customer's file that contradicts something else in it, with a JSON Pointer to where it stands. */
export type FileIssue = Issue<FileCode>;

/** Takes an issue. */
export type ReportFile = (code: FileCode, pointer: string, params: Params) => void;
