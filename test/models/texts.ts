// Finds what a ready-made document says to people, and what is wrong with the way it says it.

const LABEL_KEYS = new Set([
  "label",
  "question",
  "note",
  "text",
  "objective",
  "do",
  "stop",
  "next",
  "why",
  "say",
  "proof",
]);
const NAMED = new Set(["facts", "cells", "strategies", "skills"]);
const CHINESE = /\p{Script=Han}/u;
/** Marks of Western punctuation, which Chinese text writes in full width. */
const HALF_WIDTH = /[,;:?!()]/;

type Found = { readonly at: string; readonly label: unknown };

function labelsIn(value: unknown, at: string, key: string): Found[] {
  if (Array.isArray(value)) return value.flatMap((one, i) => labelsIn(one, `${at}/${i}`, key));
  if (LABEL_KEYS.has(key)) return [{ at, label: value }];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) =>
    labelsIn(part, `${at}/${name}`, NAMED.has(key) ? "" : name),
  );
}

/** Every label of a model or a playbook, with where it stands. */
export const labelsOf = (document: object): Found[] => labelsIn(document, "", "");

/** What is wrong with the labels of a document: each must have an English and a Chinese text, each in its own script. */
export function wrongLabels(document: object): string[] {
  return labelsOf(document).flatMap(({ at, label }) => {
    const texts = typeof label === "object" && label !== null ? (label as Record<string, unknown>) : {};
    const { en, "zh-CN": zh, ...others } = texts;
    if (typeof en !== "string" || typeof zh !== "string") return [`${at} is not bilingual`];
    if (Object.keys(others).length > 0) return [`${at} has a third language`];
    if (en.trim() !== en || en === "" || CHINESE.test(en)) return [`${at} has wrong English: ${en}`];
    if (zh.trim() !== zh || !CHINESE.test(zh) || HALF_WIDTH.test(zh))
      return [`${at} has wrong Chinese: ${zh}`];
    return [];
  });
}

type Labelled = { readonly id?: string; readonly label?: unknown };
type ModelLike = {
  readonly facts: Readonly<
    Record<string, Labelled & { readonly question?: unknown; readonly options?: readonly unknown[] }>
  >;
  readonly axes: readonly (Labelled & {
    readonly bands: readonly Labelled[];
    readonly dimensions: readonly (Labelled & { readonly dimensions?: unknown })[];
  })[];
  readonly gates?: readonly Labelled[];
  readonly cells: Readonly<Record<string, Labelled>>;
};

/** The parts of a model that people see and that have no label: axes, bands, groups, gates, cells, facts and their options. */
export function unlabelled(model: ModelLike): string[] {
  const lacks = (at: string, part: unknown): string[] =>
    (part as Labelled | null)?.label === undefined ? [at] : [];
  return [
    ...lacks("model", model),
    ...Object.entries(model.facts).flatMap(([name, fact]) => [
      ...lacks(name, fact),
      ...(fact.question === undefined ? [`${name} has no question`] : []),
      ...(fact.options ?? []).flatMap((option) => lacks(`${name} option`, option)),
    ]),
    ...model.axes.flatMap((axis) => [
      ...lacks(axis.id ?? "", axis),
      ...axis.bands.flatMap((band) => lacks(`${axis.id} ${band.id}`, band)),
      ...axis.dimensions.flatMap((part) => (part.dimensions === undefined ? [] : lacks(part.id ?? "", part))),
    ]),
    ...(model.gates ?? []).flatMap((gate) => lacks(gate.id ?? "", gate)),
    ...Object.entries(model.cells).flatMap(([id, cell]) => lacks(id, cell)),
  ];
}
