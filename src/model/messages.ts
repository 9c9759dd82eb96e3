import type { Messages } from "../text/render.ts";
import type { ModelCode } from "./finding.ts";

/** What the lint finds, in words: what is wrong, and what to do. */
export const modelMessages: Messages<ModelCode> = {
  "document.tooDeep": {
    en: "The document is nested more than {limit} levels deep; flatten it.",
    "zh-CN": "文档嵌套超过 {limit} 层，请减少层级。",
  },
  "document.tooLarge": {
    en: "The document holds more than {limit} values; split it.",
    "zh-CN": "文档包含的值超过 {limit} 个，请拆分。",
  },
  "document.keyTooLong": {
    en: 'The key "{key}" is longer than {limit} characters; shorten it.',
    "zh-CN": "键“{key}”超过 {limit} 个字符，请缩短。",
  },
  "document.notJson": {
    en: "Found {found}, but only plain JSON is allowed: no instance of a class, no function, no number that is not finite, no hole in a list.",
    "zh-CN": "实际是 {found}，但这里只允许普通 JSON：不能是类的实例、函数、非有限数值，列表中也不能有空缺。",
  },
  "shape.type": {
    en: "Expected {expected}, found {found}.",
    "zh-CN": "此处应为：{expected}；实际是 {found}。",
  },
  "shape.missing": {
    en: 'The key "{key}" is missing; add it.',
    "zh-CN": "缺少键“{key}”，请补上。",
  },
  "shape.extraKey": {
    en: 'The key "{key}" is not known here, only {known}; check its spelling or remove it.',
    "zh-CN": "此处没有名为“{key}”的键，只有 {known}；请检查拼写或删除。",
  },
  "shape.outOfRange": {
    en: "{found} is outside the allowed range ({limits}).",
    "zh-CN": "{found} 超出允许范围（{limits}）。",
  },
  "shape.notWhole": { en: "{found} must be a whole number.", "zh-CN": "{found} 必须是整数。" },
  "shape.empty": {
    en: "Too short: at least {atLeast} needed.",
    "zh-CN": "内容过少：至少需要 {atLeast} 项（或字符）。",
  },
  "shape.notListed": {
    en: "{found} is not one of {listed}.",
    "zh-CN": "{found} 不在允许的取值之中：{listed}。",
  },
  "shape.fails": {
    en: "The code that picks a form for this value failed: {found}.",
    "zh-CN": "为该值选择形式的代码出错：{found}。",
  },
  "scale.sameEnds": {
    en: 'A linear scale needs two different ends, but "from" and "to" are both {from}.',
    "zh-CN": "线性标尺的两端必须不同，但 from 与 to 都是 {from}。",
  },
  "scale.knotOrder": {
    en: "Knots must ascend: {x} does not come after {before}.",
    "zh-CN": "节点必须递增：{x} 没有大于前一个 {before}。",
  },
  "scale.tooSteep": {
    en: "The slope between {before} and {x} cannot be held in a number; move the two apart or closer together.",
    "zh-CN": "{before} 与 {x} 之间的斜率无法用数值表示；请调整两者的间距。",
  },
  "scale.pointsTooFine": {
    en: "{points} points have more than six decimals; round them.",
    "zh-CN": "分数 {points} 的小数超过六位，请舍入。",
  },
  "scale.levelTwice": {
    en: "Level {level} is listed twice; remove one.",
    "zh-CN": "等级 {level} 重复，请删除一个。",
  },
  "scale.levelUnreachable": {
    en: "Level {level} can never be reached: the fact runs from {min} to {max}.",
    "zh-CN": "等级 {level} 永远不会出现：该事实的取值范围是 {min} 到 {max}。",
  },
  "scale.optionTwice": {
    en: 'Option "{option}" has points twice; remove one.',
    "zh-CN": "选项“{option}”重复给分，请删除一个。",
  },
  "scale.optionUndeclared": {
    en: 'The fact has no option "{option}"; it has {declared}.',
    "zh-CN": "该事实没有选项“{option}”；已有选项：{declared}。",
  },
  "scale.optionMissing": {
    en: 'These options have no points: {missing}. Give them points or an "otherwise".',
    "zh-CN": "以下选项没有分数：{missing}。请给出分数，或设置 otherwise。",
  },
  "scale.otherwiseUnreachable": {
    en: '"otherwise" is never used: every option has points.',
    "zh-CN": "otherwise 不会被用到：每个选项都已有分数。",
  },
  "id.twice": { en: 'The id "{id}" is used twice; rename one.', "zh-CN": "标识“{id}”重复，请改名。" },
  "id.number": {
    en: 'The axis id "{id}" is a number, and objects sort such keys; give it a name.',
    "zh-CN": "轴标识“{id}”是数字，对象会对这类键重新排序；请改用名称。",
  },
  "id.slash": {
    en: 'The id "{id}" has a "/", which separates the two bands of a cell; remove it.',
    "zh-CN": "标识“{id}”含有“/”，而“/”用于分隔格子的两个档位；请去掉。",
  },
  "fact.undeclared": {
    en: 'No fact "{fact}" is declared; declared are {declared}.',
    "zh-CN": "没有声明事实“{fact}”；已声明：{declared}。",
  },
  "fact.unused": {
    en: 'No dimension and no gate reads the fact "{fact}".',
    "zh-CN": "没有维度或门槛读取事实“{fact}”。",
  },
  "fact.labelTwice": {
    en: 'Two facts, "{first}" and "{second}", have the label "{label}"; in a spreadsheet it names neither. Reword one.',
    "zh-CN": "两个事实“{first}”和“{second}”的标签都是“{label}”，在电子表格中无法区分；请改写其中一个。",
  },
  "fact.emptyRange": {
    en: "The range is empty: min {min} is not below max {max}.",
    "zh-CN": "取值范围为空：min {min} 没有小于 max {max}。",
  },
  "fact.optionTwice": {
    en: 'Option "{option}" is listed twice; remove one.',
    "zh-CN": "选项“{option}”重复，请删除一个。",
  },
  "fact.agesOrder": {
    en: "A fact must expire after it was fresh: expiresDays {expiresDays} is not above freshDays {freshDays}.",
    "zh-CN": "失效必须晚于保鲜期：expiresDays {expiresDays} 没有大于 freshDays {freshDays}。",
  },
  "fact.agesTwice": {
    en: 'The scale "{kind}" already lets "{fact}" fade with age; remove "ages" from the fact.',
    "zh-CN": "标尺“{kind}”已使“{fact}”随时间减分；请删除该事实的 ages。",
  },
  "fact.levelsDisagree": {
    en: 'Two scales list different levels for the fact "{fact}"; make the lists equal.',
    "zh-CN": "两个标尺为事实“{fact}”列出了不同的等级；请统一。",
  },
  "scale.unknownKind": {
    en: 'No scale of kind "{kind}" is known. Known are {known}; pass your own to compileModel.',
    "zh-CN": "没有名为“{kind}”的标尺。已有：{known}；自定义标尺请传给 compileModel。",
  },
  "scale.factType": {
    en: 'A "{kind}" scale reads {reads}, but the fact "{fact}" is a {type}.',
    "zh-CN": "标尺“{kind}”读取 {reads}，而事实“{fact}”的类型是 {type}。",
  },
  "scale.stockKind": {
    en: 'A scale of your own cannot be called "{kind}": that kind is in the stock. Rename it.',
    "zh-CN": "自定义标尺不能叫“{kind}”：这是内置标尺的名称，请改名。",
  },
  "scale.misreads": {
    en: 'The tree of a "{kind}" scale must read "{fact}" alone and as what it is: a number by "fact", a day by "age", a choice or a flag by "match".',
    "zh-CN":
      "标尺“{kind}”的表达式只能读取“{fact}”，并按其类型读取：数值用 fact，日期用 age，选项或是否用 match。",
  },
  "scale.brokenTree": {
    en: 'The tree of a "{kind}" scale has an operation that there is none of, a number that is not finite, or a curve whose pieces do not ascend.',
    "zh-CN": "标尺“{kind}”的表达式含有不存在的运算或非有限数值，或有曲线的各段没有递增。",
  },
  "scale.fails": {
    en: 'The code of the scale "{kind}" failed on these parameters: {found}.',
    "zh-CN": "标尺“{kind}”的代码处理这些参数时出错：{found}。",
  },
  "bands.firstNotZero": {
    en: 'The first band "{id}" must begin at 0, not at {from}; below it is a hole.',
    "zh-CN": "第一个档位“{id}”必须从 0 开始，而不是 {from}；否则其下方会有空缺。",
  },
  "bands.order": {
    en: 'Bands must ascend: "{id}" begins at {from}, which is not above {before}.',
    "zh-CN": "档位必须递增：“{id}”从 {from} 开始，没有高于 {before}。",
  },
  "bands.tooFine": {
    en: "{from} has more than six decimals; round it.",
    "zh-CN": "{from} 的小数超过六位，请舍入。",
  },
  "bands.unreachable": {
    en: 'No score reaches the band "{id}": scores run from {least} to {most}.',
    "zh-CN": "没有分数能落入档位“{id}”：分数范围是 {least} 到 {most}。",
  },
  "weights.tooFine": {
    en: "The weights of this axis are too fine: use at most six decimals, and rounder proportions.",
    "zh-CN": "此轴的权重过细：最多六位小数，并请使用更简单的比例。",
  },
  "assume.tooFine": {
    en: "{points} points have more than six decimals; round them.",
    "zh-CN": "分数 {points} 的小数超过六位，请舍入。",
  },
  "minimum.groups": {
    en: 'The group "{group}" has no meaning where the weakest dimension decides; list its dimensions directly.',
    "zh-CN": "由最弱维度决定时，分组“{group}”没有意义；请直接列出其中的维度。",
  },
  "minimum.redistribute": {
    en: 'While "{dimension}" is unknown it is left out, yet it may be the weakest link; consider "assume".',
    "zh-CN": "“{dimension}”未知时会被忽略，但它可能正是最弱的一环；请考虑使用 assume。",
  },
  "condition.noBound": {
    en: "Compare with at least one of atLeast, above, atMost, below (or is, in, age).",
    "zh-CN": "请至少给出 atLeast、above、atMost、below 之一（或 is、in、age）。",
  },
  "condition.emptyRange": {
    en: "No number lies between {lower} and {upper}: the condition can never be true.",
    "zh-CN": "{lower} 与 {upper} 之间没有数值：该条件永远不成立。",
  },
  "condition.factType": {
    en: 'This comparison needs a {wanted}, but the fact "{fact}" is a {type}.',
    "zh-CN": "此比较需要 {wanted} 类型，而事实“{fact}”的类型是 {type}。",
  },
  "condition.value": {
    en: 'The fact "{fact}" can never have the value {value}: the condition can never be true.',
    "zh-CN": "事实“{fact}”不可能取值 {value}：该条件永远不成立。",
  },
  "condition.gateUndeclared": {
    en: 'The model has no gate "{gate}"; it has {declared}.',
    "zh-CN": "模型没有门槛“{gate}”；已有：{declared}。",
  },
  "condition.strategyUndeclared": {
    en: 'No cell of the model has the strategy "{strategy}"; there are {declared}.',
    "zh-CN": "模型的格子都没有用到策略“{strategy}”；已有：{declared}。",
  },
  "gate.axisUndeclared": {
    en: 'There is no axis "{axis}"; there are {declared}.',
    "zh-CN": "没有名为“{axis}”的轴；已有：{declared}。",
  },
  "gate.bandUndeclared": {
    en: 'The axis has no band "{band}"; it has {declared}.',
    "zh-CN": "该轴没有档位“{band}”；已有：{declared}。",
  },
  "gate.noEffect": {
    en: 'The gate "{gate}" moves nothing: every score is within the band "{band}" or on its right side already.',
    "zh-CN": "门槛“{gate}”不起作用：任何分数都已满足档位“{band}”的限制。",
  },
  "cells.missing": { en: "These cells are missing: {missing}.", "zh-CN": "缺少以下格子：{missing}。" },
  "cells.extra": {
    en: 'There is no cell "{id}": a cell is called "xBand/yBand", of bands that the axes have.',
    "zh-CN": "没有格子“{id}”：格子的写法是“x 轴档位/y 轴档位”，档位须已在轴上声明。",
  },
  "grades.order": {
    en: 'The grade "{grade}" must not count for more than "{better}".',
    "zh-CN": "“{grade}”的可信度不能高于“{better}”。",
  },
  "shares.tooFine": {
    en: "{share} has more than six decimals; round it.",
    "zh-CN": "{share} 的小数超过六位，请舍入。",
  },
  "life.unsigned": {
    en: "An approved model says who approved it and on which day; missing: {missing}.",
    "zh-CN": "已批准的模型须写明批准人（by）和批准日期（on）；缺少：{missing}。",
  },
  "life.notDay": {
    en: 'Expected a real day as "YYYY-MM-DD", found {found}.',
    "zh-CN": "此处应为真实日期（YYYY-MM-DD）；实际是 {found}。",
  },
  "movement.nothing": {
    en: "A guard of movement needs a margin, a number of snapshots or both; give one, or leave the guard out.",
    "zh-CN": "变动门限须写明 margin（分数余量）或 snapshots（快照次数），或两者都写；否则请去掉这一项。",
  },
  "movement.tooFine": {
    en: "{margin} points have more than six decimals; round them.",
    "zh-CN": "{margin} 分的小数超过六位，请舍入。",
  },
  "movement.tooWide": {
    en: 'No score lies {margin} points inside the band "{id}" of "{axis}", which is {width} points wide; whoever enters it counts as elsewhere. Choose a smaller margin, or add snapshots.',
    "zh-CN":
      "“{axis}”的档位“{id}”只有 {width} 分宽，没有分数能越过边界 {margin} 分；进入该档的客户不会算作移动。请减小余量，或加上 snapshots。",
  },
  "label.localeMissing": { en: 'The text lacks "{locale}".', "zh-CN": "缺少“{locale}”文本。" },
  "playbook.strategyMissing": {
    en: 'The playbook lacks the strategy "{strategy}" that the model names; add it.',
    "zh-CN": "策略手册缺少模型所用的策略“{strategy}”，请补上。",
  },
  "playbook.effortTotal": {
    en: "The effort shares of the strategies total {total}, not 1.",
    "zh-CN": "各策略的精力占比合计为 {total}，而不是 1。",
  },
  "fact.declaredOtherwise": {
    en: 'The model declares the fact "{fact}" too, and otherwise ({differs}); remove it here, or make the two equal.',
    "zh-CN": "模型也声明了事实“{fact}”，但内容不同（{differs}）；请在此处删除，或使两者一致。",
  },
  "play.skillUndeclared": {
    en: 'The playbook declares no skill "{skill}"; declared are {declared}.',
    "zh-CN": "策略手册没有声明技能“{skill}”；已声明：{declared}。",
  },
  "play.overridesMissing": {
    en: 'There is no play "{play}" to override; there are {declared}.',
    "zh-CN": "没有打法“{play}”，无法让它让路；已有：{declared}。",
  },
  "play.overridesCircle": {
    en: "The overrides of plays form a circle ({circle}); remove one of them.",
    "zh-CN": "打法的 overrides 绕成了一圈（{circle}）；请去掉其中一处。",
  },
  "play.movesNothing": {
    en: 'No dimension of the model reads the fact "{fact}", so it moves nothing; remove it, or correct its name.',
    "zh-CN": "模型没有维度读取事实“{fact}”，因此不会带来变化；请删除或更正名称。",
  },
  "form.itemMissing": {
    en: 'The form has no item "{item}"; it has {declared}.',
    "zh-CN": "表单没有条目“{item}”；已有：{declared}。",
  },
  "form.answerMissing": {
    en: 'The item "{item}" has no answer "{answer}"; it has {declared}.',
    "zh-CN": "条目“{item}”没有答案“{answer}”；已有：{declared}。",
  },
  "form.outOf": {
    en: "The items give at most {most} points together, not {outOf}; correct the points.",
    "zh-CN": "各条目合计最多 {most} 分，而不是 {outOf} 分；请更正分值。",
  },
  "form.percentOfNothing": {
    en: "A percentage needs a total above 0, but the form gives at most {most} points; use total instead.",
    "zh-CN": "百分比要求满分大于 0，而该表单最多只有 {most} 分；请改用 total。",
  },
  "form.factUnused": {
    en: 'No condition asks for the fact "{fact}"; check its spelling or remove it.',
    "zh-CN": "没有条件用到事实“{fact}”；请检查拼写或删除。",
  },
  "form.verdictUnreachable": {
    en: 'The verdict "{verdict}" is never given: totals run from {least} to {most}, and an earlier verdict may take its place.',
    "zh-CN": "结论“{verdict}”永远不会出现：总分范围是 {least} 到 {most}，或已被前面的结论覆盖。",
  },
  "form.verdictHole": {
    en: "There may be no verdict for a total of {total}; close the hole between the verdicts.",
    "zh-CN": "总分 {total} 可能没有对应的结论；请补上结论之间的空缺。",
  },
};
