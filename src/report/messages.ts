import type { Grade } from "../core/fact.ts";
import type { Status } from "../engine/result.ts";
import type { OwnerLevel } from "../model/owner.ts";
import type { Messages } from "../text/render.ts";

/** What a report says, but for what other rooms say of customers. */
const messages = {
  title: { en: "Opportunity report: {model}", "zh-CN": "商机报告：{model}" },
  asOf: { en: "As of {day}", "zh-CN": "评估日：{day}" },
  noDay: { en: "No day of assessment", "zh-CN": "未给评估日" },
  source: { en: "From {source}", "zh-CN": "来源：{source}" },
  language: { en: "Language", "zh-CN": "语言" },
  sections: { en: "Sections", "zh-CN": "目录" },
  skip: { en: "Skip the picture", "zh-CN": "跳过图" },
  "nav.matrix": { en: "Matrix", "zh-CN": "矩阵" },
  "nav.moved": { en: "What changed", "zh-CN": "变化" },
  "nav.overTime": { en: "Over time", "zh-CN": "历程" },
  "nav.customers": { en: "Customers", "zh-CN": "客户" },
  "nav.strategies": { en: "Strategies", "zh-CN": "策略" },
  "nav.import": { en: "Import", "zh-CN": "导入" },
  "nav.model": { en: "Model", "zh-CN": "模型" },

  "total.customers": { en: "Customers", "zh-CN": "客户" },
  "total.placed": { en: "Placed", "zh-CN": "已定位" },
  "total.unplaced": { en: "Too little known", "zh-CN": "信息不足" },
  "total.excluded": { en: "Excluded", "zh-CN": "已排除" },
  "total.settled": { en: "Settled", "zh-CN": "位置已定" },
  "total.issues": { en: "Problems in the data", "zh-CN": "数据问题" },

  matrix: { en: "The matrix", "zh-CN": "矩阵" },
  "matrix.drawn": {
    en: "In the picture: the first {drawn} of {count} customers. The counts below are of all.",
    "zh-CN": "图中只有前 {drawn} 个客户，共 {count} 个；下方的数量包括全部客户。",
  },
  cells: {
    en: "Customers in each cell",
    "zh-CN": "各格的客户数",
  },
  "cells.axis": { en: "{y} ↑ / {x} →", "zh-CN": "{y} ↑ / {x} →" },
  "cells.outside": { en: "Without a cell", "zh-CN": "没有格子" },
  "status.unplaced": { en: "Too little known", "zh-CN": "信息不足" },
  "status.excluded": { en: "Excluded", "zh-CN": "已排除" },

  customers: { en: "Customers", "zh-CN": "客户" },
  "customers.none": { en: "There are no customers.", "zh-CN": "没有客户。" },
  "customers.order": {
    en: "Best cell first, then by the sum of both scores. Range: what the score can still be. Known: the share of the weight that is known and still valid.",
    "zh-CN":
      "先按格子高低，再按两轴得分之和排列。范围：得分还可能在哪里。已知：已知且仍有效的信息所占的权重。",
  },
  "customers.sort": {
    en: "A column's heading sorts by it, a second time the other way round; what is unknown comes last. A cell of the matrix shows its own customers alone.",
    "zh-CN": "点击列标题即按该列排序，再点一次则反向，未知的总在最后。点击矩阵中的格子，只看该格的客户。",
  },
  "customers.listed": {
    en: "Listed: the first {listed} of {count} customers. The counts and the problems are of all.",
    "zh-CN": "只列出前 {listed} 个客户，共 {count} 个；数量和数据问题统计的是全部客户。",
  },
  "customers.pages": {
    en: "Pages with all details: the first {pages} of the {listed} customers listed.",
    "zh-CN": "所列 {listed} 个客户中，只有前 {pages} 个附有明细页。",
  },
  search: { en: "Search", "zh-CN": "搜索" },
  shown: { en: "Shown", "zh-CN": "显示" },
  of: { en: "of", "zh-CN": "/ 共" },
  showAll: { en: "Show all", "zh-CN": "显示全部" },
  "column.rank": { en: "No.", "zh-CN": "序号" },
  "column.customer": { en: "Customer", "zh-CN": "客户" },
  "column.id": { en: "Id", "zh-CN": "编号" },
  "column.tier": { en: "Tier", "zh-CN": "等级" },
  byHand: { en: "By hand: ", "zh-CN": "人工：" },
  byModel: { en: "By the model: ", "zh-CN": "模型：" },
  "byHand.who": {
    en: "{by}, from {on} until {until}",
    "zh-CN": "{by}，有效期 {on} 至 {until}",
  },
  "byHand.rest": {
    en: "This place is followed. Everything below explains the model's own.",
    "zh-CN": "以此定位为准。以下说明的都是模型自身的定位。",
  },
  "byHand.count": {
    en: "Placed by hand: {count}. Pictures, counts and filters show the model's own place; the table shows both.",
    "zh-CN": "人工定位的客户：{count} 个。图、数量和筛选都按模型自身的定位；表格中两者都有。",
  },
  "column.cell": { en: "Cell", "zh-CN": "格子" },
  "column.score": { en: "Score", "zh-CN": "得分" },
  "column.range": { en: "Range", "zh-CN": "范围" },
  "column.known": { en: "Known", "zh-CN": "已知" },
  "column.strategy": { en: "Strategy", "zh-CN": "策略" },
  "column.next": { en: "Find out next", "zh-CN": "下一步弄清" },
  "column.issues": { en: "Problems", "zh-CN": "问题" },

  unnamed: { en: "Customer {number}", "zh-CN": "客户 {number}" },
  "page.back": { en: "All customers", "zh-CN": "全部客户" },
  "page.previous": { en: "Previous", "zh-CN": "上一个" },
  "page.next": { en: "Next", "zh-CN": "下一个" },
  "page.around": { en: "Other customers", "zh-CN": "其他客户" },
  "page.tier": { en: "tier {tier}", "zh-CN": "{tier} 级" },
  "page.id": { en: "Id", "zh-CN": "编号" },
  "page.row": { en: "Row {row}", "zh-CN": "第 {row} 行" },
  "page.rank": { en: "No. {rank} of {count}", "zh-CN": "第 {rank} 位，共 {count} 个" },
  "title.unplaced": { en: "Not placed: too little is known", "zh-CN": "未定位：信息不足" },
  "title.excluded": { en: "Excluded", "zh-CN": "已排除" },

  "possible.settled": {
    en: "No other place is possible on present evidence.",
    "zh-CN": "按现有依据，不可能是其他位置。",
  },
  "possible.cells": { en: "Possible on present evidence", "zh-CN": "按现有依据可能的格子" },
  "possible.now": { en: "(now)", "zh-CN": "（目前）" },
  "possible.excluded": {
    en: "or excluded, should an unchecked rule apply",
    "zh-CN": "也可能被排除（有规则尚待核实）",
  },
  gates: { en: "Rules that no score can buy off", "zh-CN": "得分不能抵消的规则" },
  "gate.hit": { en: "applies", "zh-CN": "触发" },
  "gate.hitOpen": {
    en: "applies, on evidence that has expired: check it again",
    "zh-CN": "触发，但依据已过期：请重新核实",
  },
  "gate.clear": { en: "does not apply", "zh-CN": "未触发" },
  "gate.clearOpen": {
    en: "does not apply, on evidence that has expired: check it again",
    "zh-CN": "未触发，但依据已过期：请重新核实",
  },
  "gate.open": { en: "not known: to be checked", "zh-CN": "未知：待核实" },
  "effect.exclude": { en: "excludes the customer", "zh-CN": "排除该客户" },
  "effect.cap": { en: "{axis}: at most {band}", "zh-CN": "{axis}：最高为{band}" },
  "effect.floor": { en: "{axis}: at least {band}", "zh-CN": "{axis}：最低为{band}" },

  "axis.score": { en: "{label}: {score}", "zh-CN": "{label}：{score}" },
  "axis.none": { en: "{label}: no score, nothing is known", "zh-CN": "{label}：没有得分，各项均未知" },
  "axis.range": {
    en: "Between {low} and {high} on present evidence; {coverage} of the weight is known.",
    "zh-CN": "按现有依据在 {low} 到 {high} 之间；已知信息占权重的 {coverage}。",
  },
  "axis.certain": {
    en: "Certain on present evidence; {coverage} of the weight is known.",
    "zh-CN": "按现有依据已确定；已知信息占权重的 {coverage}。",
  },
  "axis.made": { en: "What the score is made of: {label}", "zh-CN": "得分的构成：{label}" },
  "axis.uncovered": { en: "That is too little to place the customer.", "zh-CN": "不足以定位该客户。" },
  "axis.minimum": {
    en: "The weakest dimension decides the score.",
    "zh-CN": "得分取决于最弱的一项。",
  },
  "part.dimension": { en: "Dimension", "zh-CN": "维度" },
  "part.value": { en: "What is known", "zh-CN": "已知情况" },
  "part.points": { en: "Of 100", "zh-CN": "百分制" },
  "part.share": { en: "Weight", "zh-CN": "权重" },
  "part.contribution": { en: "Points", "zh-CN": "得分" },
  "part.age": { en: "Age, days", "zh-CN": "天数" },
  "part.grade": { en: "Proof", "zh-CN": "依据" },
  "part.certainty": { en: "Certain", "zh-CN": "可信度" },
  "part.unknown": { en: "unknown, not counted", "zh-CN": "未知，不计入" },
  "part.assumed": { en: "unknown, assumed", "zh-CN": "未知，按假定" },
  "part.adjustment": { en: "Rule: {label}", "zh-CN": "规则：{label}" },
  "part.total": { en: "Score", "zh-CN": "得分" },
  "grade.verified": { en: "verified", "zh-CN": "已核实" },
  "grade.stated": { en: "stated", "zh-CN": "客户所述" },
  "grade.assumed": { en: "assumed", "zh-CN": "我方推测" },

  more: { en: "{count} more", "zh-CN": "另有 {count} 项" },
  inexact: {
    en: "Where a scale is an opaque function, or there is too much to try, only some values were tried.",
    "zh-CN": "若标尺是无法展开的函数，或组合过多，则只试算了部分取值。",
  },
  short: { en: "In short", "zh-CN": "简要说明" },

  gaps: { en: "To find out, in the order in which to ask", "zh-CN": "待弄清的信息（按提问的先后）" },
  "gap.decisive": { en: "could change the place", "zh-CN": "可能改变位置" },
  "gap.settles": { en: "could settle the place", "zh-CN": "可能就此确定位置" },
  "gap.leads": { en: "Which answer leads where", "zh-CN": "哪种答案对应哪个位置" },
  "gaps.none": { en: "Nothing: all is known and proved.", "zh-CN": "没有：均已知并有依据。" },
  "gap.range": { en: "{axis}: up to {points} points", "zh-CN": "{axis}：最多 {points} 分" },
  "gap.gate": { en: "decides: {gate}", "zh-CN": "决定：{gate}" },

  better: { en: "What would change it", "zh-CN": "怎样才能改变" },
  "better.better": {
    en: "Better than tier {tier}: {tiers}. The smallest changes that lead there, of at most {size} facts; those in our hands first, then those of least effort.",
    "zh-CN":
      "比 {tier} 级更好的级别：{tiers}。下面是最多改动 {size} 项事实就能达到的最小改动；我方可以做到的在前，其次是工作量最小的。",
  },
  "better.best": {
    en: "There is no better tier than {tier}. What could take it away stands under “How robust it is”.",
    "zh-CN": "{tier} 级已是最好的级别。什么会使它不保，见“有多稳固”。",
  },
  "better.unplaced": {
    en: "First of all more has to be known: what to find out stands above.",
    "zh-CN": "首先要了解更多：待弄清的信息见上。",
  },
  "better.excluded": {
    en: "To be no longer excluded, and have a cell: the smallest changes, of at most {size} facts.",
    "zh-CN": "要解除排除、得到定位：最多改动 {size} 项事实的最小改动。",
  },
  "better.none": {
    en: "No change of at most {size} facts leads there:",
    "zh-CN": "最多改动 {size} 项事实，到不了那里：",
  },
  "better.shown": {
    en: "The first {shown} of {count} are listed.",
    "zh-CN": "只列出前 {shown} 种，共 {count} 种。",
  },
  "better.reading": {
    en: "A changed fact counts as verified on the day of the assessment; all else stays as it is. Effort: 1 for taking a fact over its whole scale, where the model does not say otherwise.",
    "zh-CN": "改动的事实按评估日已核实计算，其余不变。工作量：一项事实走完整个标尺计 1，模型另有规定的除外。",
  },

  reasons: { en: "What speaks for and against", "zh-CN": "有利与不利的因素" },
  "reasons.median": {
    en: "Measured from the median of the {count} customers listed in this report: for each dimension, of those of whom it is known. + and −: points of the score.",
    "zh-CN": "以本报告所列 {count} 个客户的中位数为基准（每个维度只计已知者）。正负数为得分的增减。",
  },
  "reasons.from": {
    en: "Measured from {from}. + and −: points of the score.",
    "zh-CN": "以{from}为基准。正负数为得分的增减。",
  },
  "reasons.for": { en: "For", "zh-CN": "有利" },
  "reasons.against": { en: "Against", "zh-CN": "不利" },
  "reasons.none": { en: "Nothing stands out.", "zh-CN": "没有明显的因素。" },
  "reason.points": {
    en: "{points} of 100, measured from {baseline}",
    "zh-CN": "百分制 {points} 分，基准 {baseline}",
  },
  "reason.assumed": {
    en: "unknown, assumed {points} of 100, measured from {baseline}",
    "zh-CN": "未知，假定为百分制 {points} 分，基准 {baseline}",
  },
  "reason.gate": { en: "a rule", "zh-CN": "规则" },

  robust: { en: "How robust it is", "zh-CN": "有多稳固" },
  "robust.weights": {
    en: "How much each weight may change before the place does, the most delicate first:",
    "zh-CN": "各权重在位置改变之前可以变动多少（最敏感的在前）：",
  },
  "robust.others": {
    en: "No other weight ({count}) changes anything, be it a hundredth or a hundred times as much.",
    "zh-CN": "其余 {count} 个权重即使变为百分之一或一百倍，结果也不变。",
  },
  "robust.none": {
    en: "No single weight ({count} in all) changes anything, be it a hundredth or a hundred times as much.",
    "zh-CN": "任何单个权重（共 {count} 个）即使变为百分之一或一百倍，结果也不变。",
  },

  audit: { en: "To reproduce it", "zh-CN": "如何重现" },
  "audit.library": { en: "Assessed with", "zh-CN": "评估程序" },
  "audit.facts": {
    en: "The facts as they were used. With the same model, facts and day the same assessment comes out, bit for bit:",
    "zh-CN": "所用的事实。模型、事实和评估日相同，评估结果逐位相同：",
  },
  "page.noDay": {
    en: "This model counts age and the assessment has no day: what would change it, and how robust it is, cannot be worked out.",
    "zh-CN": "该模型计算信息的时效，而评估没有日期：无法推算怎样才能改变，也无法说明有多稳固。",
  },

  changes: { en: "What changed it", "zh-CN": "变化及原因" },
  "changes.since": { en: "What changed it since {day}", "zh-CN": "自 {day} 以来的变化及原因" },
  "changes.new": {
    en: "There is no earlier assessment of this customer to compare with.",
    "zh-CN": "没有该客户更早的评估可供比较。",
  },
  "changes.facts": { en: "Fact by fact", "zh-CN": "逐项说明" },
  "change.cause": { en: "Points by cause", "zh-CN": "各原因带来的分数" },
  "change.model": { en: "another model", "zh-CN": "模型变化" },
  "change.ageing": { en: "time passing", "zh-CN": "时间推移" },
  "change.evidence": { en: "new evidence", "zh-CN": "新信息" },
  "change.gates": { en: "rules", "zh-CN": "规则" },
  "change.total": { en: "in all", "zh-CN": "合计" },

  moved: { en: "What changed since {days}", "zh-CN": "自 {days} 以来的变化" },
  "moved.reading": {
    en: "Customers of the earlier run are found again by their ids. Counted is the place that is followed: the one by hand where there is one.",
    "zh-CN": "按客户编号与早前的评估对应。按实际执行的定位统计：有人工定位的，以人工定位为准。",
  },
  "moved.model": {
    en: "Assessed then by another model: {id}, version {version}. On each page, what that changed stands apart.",
    "zh-CN": "当时所用的是另一个模型：{id}，版本 {version}。各客户页上，模型变化的影响单独列出。",
  },
  "moved.compared": { en: "Compared", "zh-CN": "可比较" },
  "moved.better": { en: "Better tier", "zh-CN": "升级" },
  "moved.placed": { en: "Newly placed", "zh-CN": "新定位" },
  "moved.level": { en: "Same tier, moved", "zh-CN": "同级移动" },
  "moved.worse": { en: "Worse tier", "zh-CN": "降级" },
  "moved.lost": { en: "No longer placed", "zh-CN": "失去定位" },
  "moved.other": { en: "Otherwise", "zh-CN": "其他变动" },
  "moved.same": { en: "As before", "zh-CN": "不变" },
  "moved.entered": { en: "Entered", "zh-CN": "新增客户" },
  "moved.left": { en: "Left", "zh-CN": "不再出现的客户" },
  "moved.who": { en: "Who moved", "zh-CN": "位置有变的客户" },
  "moved.nobody": { en: "Nobody moved.", "zh-CN": "没有客户的位置有变。" },
  "moved.customer": { en: "Customer", "zh-CN": "客户" },
  "moved.how": { en: "How", "zh-CN": "变动" },
  "moved.before": { en: "Before", "zh-CN": "原位置" },
  "moved.now": { en: "Now", "zh-CN": "现位置" },
  "moved.shown": {
    en: "The first {shown} of {count} are listed.",
    "zh-CN": "只列出前 {shown} 个，共 {count} 个。",
  },
  "moved.withoutId": {
    en: "Not compared, having no id: {count}, then and now together.",
    "zh-CN": "没有编号、无法比较的：两次合计 {count} 个。",
  },
  "moved.again": {
    en: "Not compared, having an id that was there before: {count}, then and now together. Only the first of each id is compared.",
    "zh-CN": "编号重复、未作比较的：两次合计 {count} 个；同一编号只比较第一个。",
  },

  overTime: { en: "The portfolio over time", "zh-CN": "客户组合的变化历程" },
  "overTime.model": {
    en: "Some snapshots were made by another model: {id}, version {version}.",
    "zh-CN": "部分快照由另一个模型生成：{id}，版本 {version}。",
  },
  "overTime.before": { en: "Customers then, {days}", "zh-CN": "当时的客户，{days}" },
  "overTime.after": { en: "Customers now, {days}", "zh-CN": "现在的客户，{days}" },
  "overTime.moved": { en: "In another cell or state", "zh-CN": "换了格子或状态" },
  "overTime.stayed": { en: "Where they were", "zh-CN": "位置未变" },
  "overTime.elsewhere": {
    en: "Customers of the plan who are not in this report, and are shown without a cell: {count}.",
    "zh-CN": "计划中有 {count} 个客户不在本报告内，按不在任何格子显示。",
  },
  "overTime.issues": {
    en: "What is wrong with the history, and does not count: {count}",
    "zh-CN": "历史记录中有问题、未计入的：{count} 处",
  },

  colon: { en: ": ", "zh-CN": "：" },
  comma: { en: ", ", "zh-CN": "，" },
  "bracket.open": { en: " (", "zh-CN": "（" },
  "bracket.close": { en: ")", "zh-CN": "）" },
  "strategy.noPlaybook": {
    en: "No playbook was given for this model; the strategy's id is “{strategy}”.",
    "zh-CN": "没有给出该模型的策略手册；策略 id 为“{strategy}”。",
  },
  "strategy.noCell": {
    en: "No playbook was given for this model, and without a cell there is no strategy.",
    "zh-CN": "没有给出该模型的策略手册；没有格子，也就没有策略。",
  },
  "strategy.do": { en: "Do", "zh-CN": "要做" },
  "strategy.stop": { en: "Stop", "zh-CN": "不要做" },
  "strategy.why": { en: "Why", "zh-CN": "理由" },
  "strategy.owner": { en: "Owner: {owner}", "zh-CN": "负责人：{owner}" },
  "strategy.every": { en: "A contact every {days} days", "zh-CN": "每 {days} 天联系一次" },
  "strategy.never": { en: "No planned contact", "zh-CN": "不安排联系" },
  "owner.executive": { en: "an executive", "zh-CN": "公司高管" },
  "owner.director": { en: "a sales director", "zh-CN": "销售总监" },
  "owner.keyAccountManager": { en: "a key account manager", "zh-CN": "大客户经理" },
  "owner.accountManager": { en: "an account manager", "zh-CN": "客户经理" },
  "owner.insideSales": { en: "inside sales", "zh-CN": "内勤销售" },

  strategies: { en: "Strategies", "zh-CN": "策略" },
  "strategies.noPlaybook": {
    en: "No playbook was given for this model: strategies are shown by their ids.",
    "zh-CN": "没有给出该模型的策略手册：策略以 id 显示。",
  },
  "strategies.playbook": {
    en: "Playbook {id}, version {version}",
    "zh-CN": "策略手册 {id}，版本 {version}",
  },
  "strategies.strategy": { en: "Strategy", "zh-CN": "策略" },
  "strategies.count": { en: "Customers", "zh-CN": "客户数" },
  "strategies.effort": { en: "Share of selling time", "zh-CN": "销售时间占比" },
  "strategies.rhythm": { en: "Contact", "zh-CN": "联系频率" },
  "strategies.owner": { en: "Owner", "zh-CN": "负责人" },
  "strategies.objective": { en: "Objective", "zh-CN": "目标" },
  findOut: { en: "What to find out first", "zh-CN": "首先要弄清什么" },
  "findOut.fact": { en: "Fact", "zh-CN": "事实" },
  "findOut.question": { en: "Question", "zh-CN": "要问的问题" },
  "findOut.first": { en: "First for", "zh-CN": "最先要弄清的客户数" },
  "findOut.any": { en: "Open for", "zh-CN": "尚未弄清的客户数" },

  import: { en: "Import", "zh-CN": "导入" },
  "import.rows": { en: "Rows read: {count}", "zh-CN": "读取行数：{count}" },
  "import.fine": { en: "Everything could be read as it stands.", "zh-CN": "内容均可照原样读取。" },
  "import.issues": {
    en: "What could not be used as it stands: {count} (customers: {customers}). The fact then counts as unknown or as less certain; no customer was left out.",
    "zh-CN":
      "不能照原样使用的内容：{count} 处（涉及客户：{customers}）。相应事实按未知或按可信度较低处理；没有漏掉任何客户。",
  },
  "import.strayCount": {
    en: "Problems in rows of another file that are no customer's here: {count}. Those rows were not used.",
    "zh-CN": "另一个文件中有些行对不上这里的客户，存在问题：{count} 处。这些行没有采用。",
  },
  "import.unread": {
    en: "Columns that are no fact of the model, and were not read",
    "zh-CN": "不是模型事实、没有读取的列",
  },
  "import.kinds": { en: "By kind", "zh-CN": "按种类" },
  "import.strays": { en: "Rows that are no customer's", "zh-CN": "对不上客户的行" },
  "import.all": { en: "One by one", "zh-CN": "逐条" },
  "import.allShown": {
    en: "The first {shown} of {count} are listed.",
    "zh-CN": "只列出前 {shown} 条，共 {count} 条。",
  },
  "import.kind": { en: "The first of its kind", "zh-CN": "该类的第一条" },
  "import.count": { en: "How many", "zh-CN": "数量" },
  "import.firstRow": { en: "First row", "zh-CN": "首次出现的行" },
  "import.file": { en: "File", "zh-CN": "文件" },
  "import.row": { en: "Row", "zh-CN": "行" },
  "import.customer": { en: "Customer", "zh-CN": "客户" },
  "import.column": { en: "Column", "zh-CN": "列" },
  "import.found": { en: "Found", "zh-CN": "原文" },
  "import.problem": { en: "What it means", "zh-CN": "说明" },
  "page.issues": { en: "Problems in its data", "zh-CN": "该客户的数据问题" },

  model: { en: "Model", "zh-CN": "模型" },
  "model.id": { en: "Model", "zh-CN": "模型" },
  "model.version": { en: "Version", "zh-CN": "版本" },
  "model.life": { en: "Status", "zh-CN": "状态" },
  "model.warning": { en: "Model: {warning}", "zh-CN": "模型：{warning}" },
  "model.hash": { en: "Hash (SHA-256)", "zh-CN": "哈希（SHA-256）" },
  "model.asOf": { en: "Day of the assessment", "zh-CN": "评估日" },
  "model.playbook": { en: "Playbook", "zh-CN": "策略手册" },
  "model.library": { en: "Made with", "zh-CN": "生成工具" },
  "model.none": { en: "none", "zh-CN": "无" },
  "model.bands": { en: "{axis}: bands", "zh-CN": "{axis}：档位" },
  "model.band": { en: "Band", "zh-CN": "档位" },
  "model.from": { en: "From, points", "zh-CN": "起点（分）" },
  "model.below": { en: "To below", "zh-CN": "终点（不含）" },
  "model.to": { en: "100 and including it", "zh-CN": "100（含）" },
  "model.dimensions": { en: "{axis}: dimensions", "zh-CN": "{axis}：维度" },
  "model.scale": { en: "Scale", "zh-CN": "标尺" },
  "model.whenUnknown": { en: "When unknown", "zh-CN": "未知时" },
  "model.redistribute": { en: "its weight goes to the others", "zh-CN": "权重分给其他维度" },
  "model.assume": { en: "counts as {points} of 100", "zh-CN": "按 {points} 分计（百分制）" },
  "model.gates": { en: "Rules that no score can buy off", "zh-CN": "得分不能抵消的规则" },
  "model.gate": { en: "Rule", "zh-CN": "规则" },
  "model.effect": { en: "Effect", "zh-CN": "作用" },
  "model.meaning": { en: "Meaning", "zh-CN": "含义" },
  "model.cells": { en: "Cells", "zh-CN": "格子" },
  "model.reading": {
    en: "The scores are exact to a millionth of a point and shown cut off to one decimal. The same input and the same model (see the hash) give the same report, byte by byte.",
    "zh-CN": "得分精确到百万分之一分，显示时截取一位小数。输入与模型（见哈希）相同，报告逐字节相同。",
  },
} as const satisfies Messages;

/** The codes of what a report says. */
export type ReportCode = keyof typeof messages;

/** What a report says; every status, grade and owner has its words. */
export const reportMessages: Messages<
  ReportCode | `total.${Status}` | `grade.${Grade}` | `owner.${OwnerLevel}`
> = messages;
