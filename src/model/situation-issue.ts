import type { Issue } from "../core/issue.ts";
import type { ShapeCode } from "../core/shape.ts";
import type { BoundsCode } from "./bounds.ts";
import type { SituationIssueCode } from "./read-situation.ts";

/** The codes of what can be wrong with a situation from outside: its form, a value of a fact, or the name of one. */
export type SituationProblemCode = ShapeCode | BoundsCode | SituationIssueCode | "fact.misspelt";

/** What is wrong with a situation from outside, with a JSON Pointer to where it stands; `situationIssueText` words it. */
export type SituationProblem = Issue<SituationProblemCode>;
