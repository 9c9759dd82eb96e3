import { isRecord } from "./json.ts";
import type { Label } from "./label.ts";
import { shape } from "./shape.ts";

/** The form of a label in a document. */
export const labelShape = shape.picked<Label>("label", (raw) =>
  typeof raw === "string" ? shape.text() : isRecord(raw) ? shape.record(shape.text()) : undefined,
);
