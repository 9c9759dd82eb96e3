import fc from "fast-check";
import {
  compileModel,
  defineScale,
  expression,
  lintPlaybook,
  type ModelDocument,
  ModelError,
  shape,
} from "opportunity-matrix";
import { customerModel, customerPlaybook, relationshipPath } from "opportunity-matrix/models";
import { parseForm, parseModel, parsePath, parsePlaybook } from "opportunity-matrix/schema";
import { describe, expect, it } from "vitest";
import { sampleForm } from "../model/form-cases.ts";
import { sample } from "../model/sample.ts";
import { changed, everyConstruct, everyStrategy, forms, models, mutated, playbooks } from "./documents.ts";

const copy = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

function findingsOf(parse: () => unknown): readonly (readonly [code: string, pointer: string])[] {
  try {
    parse();
  } catch (error) {
    if (error instanceof ModelError) return error.issues.map(({ code, pointer }) => [code, pointer] as const);
    throw error;
  }
  return [];
}

describe("parseModel", { timeout: 60_000 }, () => {
  it("gives a frozen copy that equals the value and compiles", () => {
    const value = copy(everyConstruct) as ModelDocument;
    const model = parseModel(value);
    expect(model).toEqual(everyConstruct);
    expect(model).not.toBe(value);
    expect(Object.isFrozen(model.axes[0].dimensions)).toBe(true);
    expect(Object.isFrozen(value)).toBe(false);
    expect(compileModel(model).model.id).toBe("every-construct");
  });

  it("keeps trap keys, in their order", () => {
    const text = JSON.stringify(everyConstruct)
      .replace('"facts":{', '"facts":{"__proto__":{"type":"flag"},"constructor":{"type":"flag"},')
      .replace('"label":"Spend"', '"label":{"__proto__":"x","en":"Spend"}');
    expect(JSON.stringify(parseModel(JSON.parse(text)))).toBe(text);
  });

  it("lets warnings pass", () => {
    const unused = changed(everyConstruct, ["facts", "spare"], { type: "flag" });
    expect(parseModel(unused).facts.spare).toEqual({ type: "flag" });
  });

  it("lists everything that is wrong with the form", () => {
    const wrong = changed(
      changed(copy(everyConstruct), ["format"], "1"),
      ["axes", 0, "bands", 1, "from"],
      101,
    );
    expect(findingsOf(() => parseModel(wrong))).toEqual([
      ["shape.notListed", "/format"],
      ["shape.outOfRange", "/axes/0/bands/1/from"],
    ]);
  });

  it("lists what the parts say against each other", () => {
    const wrong = changed(everyConstruct, ["cells"], {});
    expect(findingsOf(() => parseModel(wrong))).toEqual([["cells.missing", "/cells"]]);
  });

  it("takes undefined for a key that is not there, as JSON does", () => {
    const model = parseModel({ ...everyConstruct, note: undefined });
    expect(Object.hasOwn(model, "note")).toBe(false);
  });

  it("knows the scales that it is given", () => {
    const half = defineScale({
      kind: "half",
      version: "1",
      reads: ["number"],
      params: { at: shape.number() },
      lower: ({ at }, x) =>
        expression.curve(x, [
          [0, 0],
          [at, 50],
        ]),
    });
    const at = ["axes", 0, "dimensions", 0, "scale"];
    const model = changed(everyConstruct, at, { kind: "half", at: 7 });
    expect(parseModel(model, { scales: [half] })).toEqual(model);
    expect(findingsOf(() => parseModel(model)).map(([code]) => code)).toEqual(["scale.unknownKind"]);
    expect(findingsOf(() => parseModel(changed(model, [...at, "at"], "7"), { scales: [half] }))).toEqual([
      ["shape.type", "/axes/0/dimensions/0/scale/at"],
    ]);
  });

  it("gives what was given or throws a ModelError, and nothing else", () => {
    fc.assert(
      fc.property(fc.oneof(models, mutated(models), fc.anything()), (value) => {
        let model: unknown;
        try {
          model = parseModel(value);
        } catch (error) {
          expect(error).toBeInstanceOf(ModelError);
          return;
        }
        expect(model).toEqual(copy(value));
      }),
      { numRuns: 300 },
    );
  });
});

describe("parsePlaybook", { timeout: 60_000 }, () => {
  it("gives a frozen copy that equals the value", () => {
    const playbook = parsePlaybook(copy(everyStrategy));
    expect(playbook).toEqual(everyStrategy);
    expect(Object.isFrozen(playbook.strategies.keep)).toBe(true);
  });

  it("lists everything that is wrong", () => {
    const wrong = changed(changed(everyStrategy, ["unplaced", "owner"], "nobody"), ["id"], "");
    expect(findingsOf(() => parsePlaybook(wrong))).toEqual([
      ["shape.empty", "/id"],
      ["shape.notListed", "/unplaced/owner"],
    ]);
  });

  it("with a model, misses the strategies that the model names", () => {
    expect(parsePlaybook(customerPlaybook, customerModel)).toEqual(customerPlaybook);
    const codes = findingsOf(() => parsePlaybook(everyStrategy, everyConstruct)).map(([code]) => code);
    expect(codes).toEqual([
      "playbook.strategyMissing",
      "playbook.strategyMissing",
      "playbook.strategyMissing",
    ]);
  });

  it("takes every playbook in which the lint finds no error, and only those", () => {
    const taken: boolean[] = [];
    fc.assert(
      fc.property(playbooks, (playbook) => {
        const isSound = lintPlaybook(playbook).every(({ severity }) => severity !== "error");
        taken.push(isSound);
        if (isSound) expect(parsePlaybook(playbook)).toEqual(copy(playbook));
        else expect(() => parsePlaybook(playbook)).toThrow(ModelError);
      }),
      { numRuns: 200 },
    );
    expect(taken.filter((isSound) => isSound).length).toBeGreaterThan(50);
    expect(taken.filter((isSound) => !isSound).length).toBeGreaterThan(20);
  });
});

describe("parsePath", () => {
  it("gives a frozen copy that equals the value", () => {
    const path = parsePath(copy(relationshipPath), customerModel);
    expect(path).toEqual(relationshipPath);
    expect(Object.isFrozen(path.tracks[0]?.steps)).toBe(true);
  });

  it("lists everything that is wrong, and with a model what nobody declares", () => {
    const wrong = changed(changed(relationshipPath, ["tracks", 0, "label"], 7), ["id"], "");
    expect(findingsOf(() => parsePath(wrong))).toEqual([
      ["shape.empty", "/id"],
      ["shape.type", "/tracks/0/label"],
    ]);
    const asked = ["tracks", 0, "steps", 0, "reached", "any", 0, "fact"];
    const unknown = changed(relationshipPath, asked, "luck");
    expect(findingsOf(() => parsePath(unknown))).toEqual([]);
    expect(findingsOf(() => parsePath(unknown, customerModel))).toEqual([
      ["fact.undeclared", `/${asked.join("/")}`],
    ]);
  });
});

describe("parseForm", { timeout: 60_000 }, () => {
  it("gives a frozen copy that equals the value", () => {
    const form = parseForm(copy(sampleForm), sample);
    expect(form).toEqual(sampleForm);
    expect(Object.isFrozen(form.items[0]?.answers)).toBe(true);
  });

  it("lists everything that is wrong, and with a model what the model does not have", () => {
    const wrong = changed(changed(sampleForm, ["outOf"], 10), ["items", 0, "answers", 0, "when"], {
      gate: "none",
      is: "hit",
    });
    expect(findingsOf(() => parseForm(wrong, sample))).toEqual([
      ["condition.gateUndeclared", "/items/0/answers/0/when/gate"],
      ["form.outOf", "/outOf"],
    ]);
    expect(findingsOf(() => parseForm(wrong)).map(([code]) => code)).toEqual(["form.outOf"]);
  });

  it("gives what was given or throws a ModelError, and nothing else", () => {
    fc.assert(
      fc.property(fc.oneof(forms, mutated(forms), fc.anything()), (value) => {
        let form: unknown;
        try {
          form = parseForm(value);
        } catch (error) {
          expect(error).toBeInstanceOf(ModelError);
          return;
        }
        expect(form).toEqual(copy(value));
      }),
      { numRuns: 300 },
    );
  });
});
