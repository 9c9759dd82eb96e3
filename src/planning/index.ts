// From a place to the work of Monday: qualification forms, questions, the presales plan, and what became of the plays.

export type { FormAnswer, FormDocument, FormItem, FormVerdict } from "./form.ts";
