import { definePlaybook } from "../model/playbook.ts";

/**
 * A strategy for every cell of {@link salesLikelihoodModel}, one for customers not known well enough, and one for
 * leaving. Names, shares, rhythms, owners and actions are ours; premature closing, price erosion and harmful goodwill
 * are the negotiation mistakes of the course beside the source article.
 *
 * @example
 * ```ts
 * import { salesLikelihoodPlaybook } from "opportunity-matrix/models";
 * salesLikelihoodPlaybook.strategies.win?.effortShare; // => 0.5
 * ```
 */
export const salesLikelihoodPlaybook = definePlaybook({
  format: 1,
  id: "sales-likelihood-playbook",
  version: "1.0.0",
  label: { en: "Sales likelihood playbook", "zh-CN": "销售可能性策略手册" },
  note: {
    en: "Names, shares of effort, rhythms, owners and actions are ours.",
    "zh-CN": "策略名称、精力占比、联系频率、负责人和具体动作均为本库自定。",
  },
  strategies: {
    win: {
      label: { en: "Win now", "zh-CN": "全力争取" },
      objective: {
        en: "Bring the best people together and win this purchase on good terms.",
        "zh-CN": "集中精兵强将，以好的条件拿下这一单。",
      },
      effortShare: 0.5,
      contactEveryDays: 7,
      owner: "keyAccountManager",
      do: [
        {
          en: "Hold a strategy meeting: goal, key people, rivals, next steps with dates.",
          "zh-CN": "召开策略会，明确目标、关键人、对手和带日期的下一步。",
        },
        {
          en: "Quantify the value with the customer before the price is discussed.",
          "zh-CN": "谈价格之前，先和客户一起把价值算清楚。",
        },
        {
          en: "Agree on every step to the signature with the customer.",
          "zh-CN": "与客户逐步商定到签约为止的每一步。",
        },
        {
          en: "Before negotiating, fix goal, limit, and what we ask for each concession.",
          "zh-CN": "谈判前定好目标、底线，以及每次让步要换回什么。",
        },
      ],
      stop: [
        {
          en: "Do not close in haste, and do not take the first offer.",
          "zh-CN": "不要仓促成交，不要接受对方的第一次出价。",
        },
        {
          en: "Do not lower the price without getting something in return.",
          "zh-CN": "没有交换条件，不降价。",
        },
      ],
    },
    nurture: {
      label: { en: "Nurture", "zh-CN": "长期培育" },
      objective: {
        en: "Make the next purchase likely: understand the need, win people, be early.",
        "zh-CN": "让下一次采购有戏：弄懂需求、赢得人心、提早介入。",
      },
      effortShare: 0.3,
      contactEveryDays: 14,
      owner: "keyAccountManager",
      do: [
        {
          en: "Find out what stands in the way: need, money, people, rival or fit.",
          "zh-CN": "找出卡点在哪里：需求、资金、人、对手还是方案。",
        },
        {
          en: "Turn implied needs into explicit ones by questions about consequences and benefit.",
          "zh-CN": "用暗示问题和需求-效益问题，把隐性需求变成显性需求。",
        },
        {
          en: "Meet the economic buyer before the next budget is made.",
          "zh-CN": "赶在下一轮预算编制之前见到最终决策人。",
        },
        {
          en: "Look for a coach and build a champion.",
          "zh-CN": "找到教练，培养支持者。",
        },
      ],
      stop: [
        {
          en: "Do not press for the order.",
          "zh-CN": "不要催单。",
        },
        {
          en: "Do not write full proposals without a stated need.",
          "zh-CN": "需求没说清楚，不写完整方案。",
        },
      ],
    },
    closeLean: {
      label: { en: "Close at low cost", "zh-CN": "低成本成交" },
      objective: {
        en: "Take the order quickly, with standard products and little effort.",
        "zh-CN": "用标准产品、少量投入，尽快成交。",
      },
      effortShare: 0.15,
      contactEveryDays: 14,
      owner: "insideSales",
      do: [
        {
          en: "Offer a standard package at a standard price.",
          "zh-CN": "提供标准套餐和标准价格。",
        },
        {
          en: "Handle it by telephone, online or with a partner.",
          "zh-CN": "通过电话、线上或合作伙伴完成。",
        },
        {
          en: "Ask for an introduction after the delivery.",
          "zh-CN": "交付后请客户转介绍。",
        },
      ],
      stop: [
        {
          en: "Do not customise, and do not call in presales.",
          "zh-CN": "不做定制，不占用售前资源。",
        },
      ],
    },
    setAside: {
      label: { en: "Set aside", "zh-CN": "暂时搁置" },
      objective: {
        en: "Spend hardly any selling time, and notice when something changes.",
        "zh-CN": "几乎不投入销售时间，但要及时发现变化。",
      },
      effortShare: 0.05,
      contactEveryDays: 180,
      owner: "insideSales",
      do: [
        {
          en: "Keep the customer on the mailing list for events and news.",
          "zh-CN": "保留在活动和资讯的发送名单里。",
        },
        {
          en: "Note the sign that would bring the customer back: new budget, new leader, new law.",
          "zh-CN": "写明重启跟进的信号：新预算、新领导或新政策。",
        },
        {
          en: "Look at the place again every half-year.",
          "zh-CN": "每半年重新评估一次。",
        },
      ],
      stop: [
        {
          en: "Do not visit and do not quote on our own initiative.",
          "zh-CN": "不主动拜访，不主动报价。",
        },
      ],
    },
  },
  unplaced: {
    label: { en: "Find out first", "zh-CN": "先摸清情况" },
    objective: {
      en: "Learn enough to place the customer before an offer is made.",
      "zh-CN": "先了解到足以定位的程度，再谈报价。",
    },
    effortShare: 0,
    contactEveryDays: 14,
    owner: "insideSales",
    do: [
      {
        en: "Ask first the question that decides most between the cells still possible.",
        "zh-CN": "先问最能缩小可能范围的那个问题。",
      },
      {
        en: "Speak with two people in different roles and compare what they say.",
        "zh-CN": "找两位不同角色的人聊，对照他们的说法。",
      },
      {
        en: "Note with each answer who said it and when.",
        "zh-CN": "每个答案都记下是谁说的、什么时候说的。",
      },
    ],
    stop: [
      {
        en: "Do not quote before need and decision process are known.",
        "zh-CN": "不清楚需求和决策过程，先不报价。",
      },
    ],
    note: {
      en: "No share of its own: the questions are asked along the way.",
      "zh-CN": "不单列精力占比：问题在日常接触中顺带问清。",
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
  },
});
