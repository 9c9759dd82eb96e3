import type { Locale } from "../core/label.ts";
import type { PresalesPlan } from "./plan.ts";
import { documentText, led, paragraph } from "./plan-blocks.ts";
import {
  actionBlock,
  actionDetails,
  asideSection,
  informationTable,
  memberBlock,
  needBlocks,
  strategyBlocks,
  talkBlocks,
} from "./plan-sections.ts";
import { basisOf, titleOf, wordsIn } from "./plan-words.ts";

/**
 * A presales plan (售前规划) as Markdown: information to gather, strategy, resources, action plan.
 *
 * @example
 * ```ts
 * import { compileModel, decidePursuit, recommend } from "opportunity-matrix";
 * import { opportunityModel, opportunityPlaybook } from "opportunity-matrix/models";
 * import { presalesPlan, presalesPlanText } from "opportunity-matrix/planning";
 * const assessment = compileModel(opportunityModel).assess({ need: 3 }, { asOf: "2026-11-23" });
 * const plan = presalesPlan(assessment, recommend(assessment, opportunityPlaybook), {
 *   customer: "海岚食品",
 *   model: opportunityModel,
 *   playbook: opportunityPlaybook,
 *   decision: decidePursuit(assessment, opportunityModel),
 * });
 * presalesPlanText(plan, "zh-CN").split("\n")[0]; // => "# 售前规划：海岚食品"
 * ```
 */
export function presalesPlanText(plan: PresalesPlan, locale: Locale): string {
  const words = wordsIn(locale);
  const { say, label } = words;
  const { information, strategy } = plan;
  const isOpen = information.length > 0;
  return documentText(
    say("plan", { customer: titleOf(plan, words) }),
    basisOf(plan, words),
    [
      {
        heading: say("information"),
        blocks: [
          isOpen ? informationTable(information, words) : paragraph(say("information.none")),
          ...talkBlocks(plan, words),
        ],
      },
      {
        heading: say("strategy", { label: label(strategy.label) }),
        blocks: [...strategyBlocks(plan, words), ...led(say("strategy.stop"), strategy.stop.map(label))],
      },
      { heading: say("resources"), blocks: [...needBlocks(plan, words), memberBlock(plan, words)] },
      { heading: say("actions"), blocks: [actionBlock(plan, words), ...actionDetails(plan, words)] },
      ...asideSection(plan, words),
    ],
    words,
  );
}
