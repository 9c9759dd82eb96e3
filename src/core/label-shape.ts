import { isRecord } from "./json.ts";
import type { Label } from "./label.ts";
import { picked, record, text } from "./shape.ts";

/** The form of a label in a document. */
export const labelShape = picked<Label>("label", (raw) =>
  typeof raw === "string" ? text() : isRecord(raw) ? record(text()) : undefined,
);
