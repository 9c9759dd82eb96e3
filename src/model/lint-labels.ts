import { isRecord } from "../core/json.ts";
import { LOCALES } from "../core/label.ts";
import { pointerTo } from "../core/pointer.ts";
import type { Report } from "./finding.ts";

/** The keys of a document under which a label, or a list of labels, stands. */
const LABEL_KEYS = new Set([
  "label",
  "unit",
  "question",
  "note",
  "text",
  "objective",
  "do",
  "stop",
  "why",
  "say",
  "proof",
  "group",
  "next",
]);

/** The keys under which names of the document's author stand: below them a key says nothing. */
const NAMED = new Set(["facts", "cells", "strategies", "skills"]);

function lintLabel(label: unknown, pointer: string, report: Report): void {
  if (Array.isArray(label))
    for (const [i, one] of label.entries()) lintLabel(one, pointerTo(pointer, i), report);
  if (!isRecord(label)) return;
  for (const locale of LOCALES) {
    if (!Object.hasOwn(label, locale)) report("warning", "label.localeMissing", pointer, { locale });
  }
}

/** Warns of every label of a document that has texts per locale but lacks one of the library's locales. */
export function lintLabels(document: unknown, report: Report, pointer = ""): void {
  if (Array.isArray(document)) {
    for (const [i, one] of document.entries()) lintLabels(one, report, pointerTo(pointer, i));
  }
  if (!isRecord(document)) return;
  for (const key of Object.keys(document)) {
    const at = pointerTo(pointer, key);
    const value = document[key];
    if (NAMED.has(key) && isRecord(value)) {
      for (const name of Object.keys(value)) lintLabels(value[name], report, pointerTo(at, name));
    } else if (LABEL_KEYS.has(key)) lintLabel(value, at, report);
    else lintLabels(value, report, at);
  }
}
