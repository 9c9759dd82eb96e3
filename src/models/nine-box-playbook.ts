import { definePlaybook } from "../model/playbook.ts";

/**
 * A strategy for every cell of {@link nineBoxModel}, one for customers not known well enough, and one for leaving.
 *
 * Sources: names and objectives follow the advice of the nine cells in Day, Analysis for Strategic Market Decisions
 * (1986), carried over from businesses to customers. Shares, rhythms, owners and actions are ours.
 *
 * @example
 * ```ts
 * import { nineBoxPlaybook } from "opportunity-matrix/models";
 * nineBoxPlaybook.strategies.divest?.owner; // => "insideSales"
 * ```
 */
export const nineBoxPlaybook = definePlaybook({
  format: 1,
  id: "nine-box-playbook",
  version: "1.0.0",
  label: { en: "Nine-box playbook", "zh-CN": "九宫格策略手册" },
  note: {
    en: "Names and objectives after Day (1986); shares of effort, rhythms, owners and actions are ours.",
    "zh-CN": "名称和目标参照 Day（1986）；精力占比、联系频率、负责人和具体动作均为本库自定。",
  },
  strategies: {
    protectPosition: {
      label: { en: "Protect position", "zh-CN": "保持优势" },
      objective: {
        en: "Grow as fast as the customer lets us, and keep the strength that carries it.",
        "zh-CN": "按客户能承受的最快速度增长，守住支撑增长的优势。",
      },
      effortShare: 0.22,
      contactEveryDays: 7,
      owner: "director",
      do: [
        {
          en: "Put people and money where the lead is made: quality, service, cost.",
          "zh-CN": "把人力和资金投到形成领先的地方：质量、服务、成本。",
        },
        {
          en: "Agree on joint plans with the customer's management.",
          "zh-CN": "与客户管理层共同制定合作计划。",
        },
        {
          en: "Watch every move of the rivals and answer the same week.",
          "zh-CN": "紧盯对手动向，当周回应。",
        },
      ],
      stop: [
        {
          en: "Do not rest on the lead.",
          "zh-CN": "不要躺在领先地位上。",
        },
      ],
    },
    investToBuild: {
      label: { en: "Invest to build", "zh-CN": "投资发展" },
      objective: {
        en: "Challenge the leader at this customer by building on what we do well.",
        "zh-CN": "在做得好的地方加大投入，挑战客户处的领先供应商。",
      },
      effortShare: 0.18,
      contactEveryDays: 14,
      owner: "keyAccountManager",
      do: [
        {
          en: "Build on the two strengths that the customer itself names.",
          "zh-CN": "在客户自己认可的两项强项上加码。",
        },
        {
          en: "Repair the weak spot through which rivals come in.",
          "zh-CN": "补上容易被对手突破的短板。",
        },
        {
          en: "Take over one purchase of the leader each half-year.",
          "zh-CN": "每半年从领先者手里争取一个品类。",
        },
      ],
      stop: [
        {
          en: "Do not attack on all fronts at once.",
          "zh-CN": "不要全线出击。",
        },
      ],
    },
    buildAroundStrengths: {
      label: { en: "Build selectively, around limited strengths", "zh-CN": "选择性发展：聚焦有限优势" },
      objective: {
        en: "Specialise on the few things that we do well, and find ways around our weaknesses.",
        "zh-CN": "聚焦少数强项，想办法绕开短板。",
      },
      effortShare: 0.12,
      contactEveryDays: 14,
      owner: "keyAccountManager",
      do: [
        {
          en: "Choose one application in which we can be first.",
          "zh-CN": "选定一个能做到第一的应用。",
        },
        {
          en: "Close the gap with a partner instead of alone.",
          "zh-CN": "借助合作伙伴补足差距，不单打独斗。",
        },
        {
          en: "Set a day on which progress decides between going on and leaving.",
          "zh-CN": "定好日期，按进展决定继续还是退出。",
        },
      ],
      stop: [
        {
          en: "Do not go on without signs of growth that lasts.",
          "zh-CN": "看不到持续增长的迹象，就不再追加。",
        },
      ],
    },
    buildInBestSegments: {
      label: { en: "Build selectively, in the best segments", "zh-CN": "选择性发展：主攻优势板块" },
      objective: {
        en: "Invest heavily in the most attractive parts of the business, and earn more through productivity.",
        "zh-CN": "在最有吸引力的业务板块重点投入，以效率提升盈利。",
      },
      effortShare: 0.16,
      contactEveryDays: 14,
      owner: "keyAccountManager",
      do: [
        {
          en: "Rank the customer's departments and applications by margin and growth.",
          "zh-CN": "按利润和增长给客户的部门和应用排序。",
        },
        {
          en: "Put the best people on the first two.",
          "zh-CN": "把最强的人手放到排名前两位的部门或应用上。",
        },
        {
          en: "Prepare an answer to the strongest rival.",
          "zh-CN": "针对最强的对手备好应对办法。",
        },
      ],
      stop: [
        {
          en: "Do not spread the same effort over all departments.",
          "zh-CN": "不要在所有部门平均用力。",
        },
      ],
    },
    selectForEarnings: {
      label: { en: "Selectivity, manage for earnings", "zh-CN": "择优经营，重在盈利" },
      objective: {
        en: "Protect the running business, and invest only where the return is good and the risk small.",
        "zh-CN": "守住现有业务，只在回报好、风险低的地方投入。",
      },
      effortShare: 0.1,
      contactEveryDays: 30,
      owner: "accountManager",
      do: [
        {
          en: "Renew running contracts in time.",
          "zh-CN": "按时续签现有合同。",
        },
        {
          en: "Judge each new opportunity by its own return.",
          "zh-CN": "每个新商机单独核算回报。",
        },
        {
          en: "Review the ratings every half-year.",
          "zh-CN": "每半年重新打分。",
        },
      ],
      stop: [
        {
          en: "Do not fund what cannot show a return.",
          "zh-CN": "拿不出回报的事，不给资源。",
        },
      ],
    },
    expandOrHarvest: {
      label: { en: "Limited expansion or harvest", "zh-CN": "有限扩张或收获" },
      objective: {
        en: "Look for growth without high risk; where there is none, spend less and simplify.",
        "zh-CN": "寻找低风险的增长机会；没有机会，就压缩投入、简化运作。",
      },
      effortShare: 0.06,
      contactEveryDays: 60,
      owner: "insideSales",
      do: [
        {
          en: "Try one low-risk offer, limited in time and money.",
          "zh-CN": "限时限额尝试一个低风险方案。",
        },
        {
          en: "Move service to standard channels.",
          "zh-CN": "把服务转入标准渠道。",
        },
        {
          en: "Decide at the yearly review between expanding and harvesting.",
          "zh-CN": "年度评审时在扩张与收获之间作出决定。",
        },
      ],
      stop: [
        {
          en: "Do not customise.",
          "zh-CN": "不做定制。",
        },
      ],
    },
    protectAndRefocus: {
      label: { en: "Protect and refocus", "zh-CN": "固守并调整重心" },
      objective: {
        en: "Earn now, stay with the attractive parts, and defend the strengths.",
        "zh-CN": "着眼当期盈利，集中于仍有吸引力的部分，守住强项。",
      },
      effortShare: 0.08,
      contactEveryDays: 30,
      owner: "accountManager",
      do: [
        {
          en: "Hold the contracts that earn, at their price.",
          "zh-CN": "守住赚钱的合同和价格。",
        },
        {
          en: "Move the team's best people to more attractive customers, step by step.",
          "zh-CN": "逐步把骨干调往更有吸引力的客户。",
        },
        {
          en: "Ask for references and introductions.",
          "zh-CN": "请客户做推荐和引荐。",
        },
      ],
      stop: [
        {
          en: "Do not invest in growth that the customer cannot give.",
          "zh-CN": "客户给不了增长，就不为增长投入。",
        },
      ],
    },
    manageForEarnings: {
      label: { en: "Manage for earnings", "zh-CN": "维持盈利" },
      objective: {
        en: "Protect the most profitable parts, and keep the investment small.",
        "zh-CN": "守住最赚钱的部分，把投入压到最低。",
      },
      effortShare: 0.05,
      contactEveryDays: 60,
      owner: "insideSales",
      do: [
        {
          en: "Serve by standard offers and channels.",
          "zh-CN": "用标准产品和渠道服务。",
        },
        {
          en: "Raise prices where the cost to serve is not covered.",
          "zh-CN": "服务成本收不回来的，提价。",
        },
        {
          en: "Check the margin once a year.",
          "zh-CN": "每年核算一次利润。",
        },
      ],
      stop: [
        {
          en: "Do not plan visits as a matter of routine.",
          "zh-CN": "不再安排例行拜访。",
        },
      ],
    },
    divest: {
      label: { en: "Divest", "zh-CN": "退出" },
      objective: {
        en: "Leave at a good moment, with obligations kept and fixed cost reduced.",
        "zh-CN": "选择合适的时机退出，履行义务，削减固定成本。",
      },
      effortShare: 0.03,
      contactEveryDays: 180,
      owner: "insideSales",
      do: [
        {
          en: "Keep what has been promised, and let contracts run out.",
          "zh-CN": "履行已有承诺，合同到期不再续。",
        },
        {
          en: "Pass the customer to a partner where one is interested.",
          "zh-CN": "有合作伙伴愿意接手的，转交给他们。",
        },
        {
          en: "Note reasons, conditions for coming back, and a day of review.",
          "zh-CN": "记录退出原因、重新进入的条件和复查日期。",
        },
      ],
      stop: [
        {
          en: "Do not invest any more.",
          "zh-CN": "停止一切新投入。",
        },
      ],
    },
  },
  unplaced: {
    label: { en: "Rate first", "zh-CN": "先打分" },
    objective: {
      en: "Collect the ratings that are missing, from people who know the customer.",
      "zh-CN": "向了解客户的人补齐缺失的打分。",
    },
    effortShare: 0,
    contactEveryDays: 30,
    owner: "insideSales",
    do: [
      {
        en: "Let two people rate independently, and talk about every difference of three or more.",
        "zh-CN": "请两个人分别打分，相差三分以上的逐项讨论。",
      },
      {
        en: "Begin with the factor that decides most between the cells still possible.",
        "zh-CN": "先问最能缩小可能范围的那一项。",
      },
      {
        en: "Note the observation behind each rating.",
        "zh-CN": "每个分数都写明依据。",
      },
    ],
    stop: [
      {
        en: "Do not fill in fives where nobody knows.",
        "zh-CN": "不清楚的，不要随手打五分。",
      },
    ],
    note: {
      en: "No share of its own: the ratings are collected along the way.",
      "zh-CN": "不单列精力占比：打分在日常工作中顺带完成。",
    },
  },
  excluded: {
    label: { en: "Leave well", "zh-CN": "妥善离开" },
    objective: {
      en: "End the pursuit cleanly, so that the reason is known and the way back stays open.",
      "zh-CN": "体面地停止跟进：原因清楚，日后回来的路也留着。",
    },
    effortShare: 0,
    contactEveryDays: null,
    owner: "director",
    do: [
      {
        en: "Note the reasons for leaving, with the evidence.",
        "zh-CN": "记录离开的原因和依据。",
      },
      {
        en: "Write down the conditions on which we would come back.",
        "zh-CN": "写明重新进入的条件。",
      },
      {
        en: "Set a day on which the decision is reviewed, and who does it.",
        "zh-CN": "定好复查日期和负责人。",
      },
    ],
    stop: [
      {
        en: "Stop offers, deliveries and invitations until the reason has gone.",
        "zh-CN": "在原因消除之前，停止报价、发货和邀约。",
      },
    ],
    note: {
      en: "The model has no gate of its own: this is for the gates that you add.",
      "zh-CN": "模型本身没有门槛规则；这一条供自行添加的门槛使用。",
    },
  },
});
