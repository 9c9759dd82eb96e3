import type { Play } from "../../model/play.ts";

// What people worry about while offers are compared and the decision comes near: does it work, what if it fails, is it too dear.

export const answerSolutionConcern: Play = {
  id: "answerSolutionConcern",
  label: { en: "Show that it works there", "zh-CN": "回应“在我这儿行不行”" },
  when: { fact: "concernSolution", atLeast: 1 },
  why: {
    en: "Assurances no longer help; people want to see it work under their own conditions.",
    "zh-CN": "到这一步，口头保证没用，人家要看到在自己的条件下能跑通。",
  },
  withinDays: 21,
  owner: "accountManager",
  skills: ["presales"],
  with: {
    label: { en: "Whoever doubts the solution", "zh-CN": "担心方案不行的人" },
    people: ["concernSolution"],
  },
  do: [
    {
      en: "Have it written down what is to be shown, and what counts as passed.",
      "zh-CN": "请对方写下：要验证什么，做到多少算过关。",
    },
    {
      en: "Show it on the customer's own case, or at a customer who uses it.",
      "zh-CN": "用客户自己的场景和数据演示，或者带去看老客户。",
    },
    {
      en: "Say openly what it cannot do, and how others manage.",
      "zh-CN": "做不到的直说，再讲讲别家怎么解决。",
    },
  ],
  say: [
    {
      en: "What would you have to see with your own eyes to be sure?",
      "zh-CN": "您得亲眼看到什么，才算放心？",
    },
    {
      en: "Where would it be hardest at your place? Let us try that one.",
      "zh-CN": "您这儿哪种情况最难？就拿它来试。",
    },
    {
      en: "If it passes, what do you do next?",
      "zh-CN": "要是过了，您这边下一步怎么走？",
    },
  ],
  proof: {
    en: "This person signs the result of the trial against criteria set beforehand; note the day.",
    "zh-CN": "本人对照事先定好的标准，在测试结果上签字；记下日期。",
  },
  note: {
    en: "Concerns that shift with the buying phase: Solution Selling; the solution weighs most in the middle. The days are ours.",
    "zh-CN": "客户的关注点随采购阶段变化：Solution Selling；中期最看重方案。天数为本库自定。",
  },
};

export const answerRiskConcern: Play = {
  id: "answerRiskConcern",
  label: { en: "Take the fear out of the decision", "zh-CN": "化解拍板前的担心" },
  when: { fact: "concernRisk", atLeast: 1 },
  why: {
    en: "Fear grows before a decision and is seldom said aloud; what stays unsaid stops the order.",
    "zh-CN": "越临近拍板，顾虑越重，又不好明说；没说出来的，最能拖垮一单。",
  },
  urgent: true,
  withinDays: 7,
  owner: "keyAccountManager",
  skills: ["delivery", "executiveSponsor"],
  with: {
    label: { en: "Whoever is afraid that it goes wrong", "zh-CN": "怕出问题的人" },
    people: ["concernRisk"],
  },
  do: [
    {
      en: "Do not play it down and do not push; ask until the fear is out.",
      "zh-CN": "别说“没事的”，也别催；慢慢问，让他把担心说出来。",
    },
    {
      en: "Work out together what would make it safe: a pilot, stages, a way back.",
      "zh-CN": "一起想怎样才稳妥：先试点、分步走、留退路。",
    },
    {
      en: "Bring the person of ours who will run the delivery and answer for it.",
      "zh-CN": "带上我方交付负责人，当面把责任担下来。",
    },
  ],
  say: [
    {
      en: "If it went wrong, what would trouble you most?",
      "zh-CN": "万一出问题，您最担心的是哪一样？",
    },
    {
      en: "What should we settle beforehand, so that you can sleep well?",
      "zh-CN": "哪些事先定好，您心里就踏实了？",
    },
    {
      en: "Would you like to talk to somebody who stood where you stand now, without us?",
      "zh-CN": "要不要找一位走过这一步的客户聊聊？你们单独谈，我们不在场。",
    },
  ],
  // Nobody who is afraid is asked to decide or to say no.
  overrides: ["agreeOnAdvance"],
  proof: {
    en: "This person says what the fear is and agrees to the day of what settles it: a pilot, a stage, a talk with a reference.",
    "zh-CN": "本人把担心说出来，并定下哪天做什么来化解：试点、分步，或与老客户通话。",
  },
  note: {
    en: "Concerns that shift with the buying phase: Solution Selling; risk and price weigh most at the end. Neither play it down nor push: Rackham, Major Account Sales Strategy. The days are ours.",
    "zh-CN":
      "客户的关注点随采购阶段变化：Solution Selling；后期最看重风险和价格。不淡化、不催逼：Rackham《Major Account Sales Strategy》。天数为本库自定。",
  },
};

export const answerPriceConcern: Play = {
  id: "answerPriceConcern",
  label: { en: "Answer the price without a discount", "zh-CN": "谈价不急着降价" },
  when: { fact: "concernPrice", atLeast: 1 },
  why: {
    en: "Behind “too expensive” stands a comparison; until we know it, a discount is a guess.",
    "zh-CN": "“太贵”背后总有个参照；没弄清就降价，降多少都是瞎猜。",
  },
  withinDays: 7,
  owner: "keyAccountManager",
  skills: ["negotiation", "valueAnalysis"],
  with: {
    label: { en: "Whoever finds it too expensive", "zh-CN": "嫌贵的人" },
    people: ["concernPrice"],
  },
  do: [
    {
      en: "Ask what it is too expensive against: the budget, another offer, the gain.",
      "zh-CN": "先问跟什么比贵：预算、别家报价，还是收益？",
    },
    {
      en: "Go back to the figures that the customer has confirmed.",
      "zh-CN": "回到客户认过的那笔账。",
    },
    {
      en: "Change the package before the price: scope, stages, payment.",
      "zh-CN": "先动方案，后动价格：范围、分期、付款。",
    },
    {
      en: "If the price moves, it moves once, for something, and to close.",
      "zh-CN": "价格真要动，只动一次，有来有往，动完就签。",
    },
  ],
  say: [
    {
      en: "Too expensive compared with what?",
      "zh-CN": "您说贵，是跟什么比？",
    },
    {
      en: "Apart from the price, is anything else in the way?",
      "zh-CN": "除了价格，还有别的问题吗？",
    },
    {
      en: "If it has to fit that sum, what would you leave out?",
      "zh-CN": "要做到这个数，您看先去掉哪一块？",
    },
  ],
  proof: {
    en: "The customer says what it compares with, and chooses a package or confirms the price; note the day.",
    "zh-CN": "客户说出跟什么比，并选定方案或认下价格；记下日期。",
  },
  note: {
    en: "Concerns that shift with the buying phase: Solution Selling; risk and price weigh most at the end. Change the package, not the price: Kennedy, Everything is Negotiable. The days are ours.",
    "zh-CN":
      "客户的关注点随采购阶段变化：Solution Selling；后期最看重风险和价格。动方案、不动价：Kennedy《Everything is Negotiable》。天数为本库自定。",
  },
};
