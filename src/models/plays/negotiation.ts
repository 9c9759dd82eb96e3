import type { Play } from "../../model/play.ts";

// Giving and getting: the first offer, what we gave for nothing, and talks that lead nowhere.

export const slowFirstOffer: Play = {
  id: "slowFirstOffer",
  label: { en: "Do not take the first offer", "zh-CN": "别急着答应首次出价" },
  when: { fact: "firstOffer", is: "open" },
  why: {
    en: "If we take the first offer, the customer will think that it could have paid less.",
    "zh-CN": "一口答应，客户只会觉得自己出高了，回头接着压。",
  },
  urgent: true,
  withinDays: 2,
  owner: "keyAccountManager",
  skills: ["negotiation"],
  with: {
    label: { en: "Whoever made the offer", "zh-CN": "出价的人" },
    people: ["firstOffer", "buyers", "economicBuyers"],
  },
  do: [
    {
      en: "Say thank you, ask how the figure came about, and let a night pass.",
      "zh-CN": "先道谢，问清这个数怎么来的，隔一晚再回。",
    },
    {
      en: "Look up our target and our limit before you answer.",
      "zh-CN": "回复之前，先对一遍目标价和底线。",
    },
    {
      en: "Counter with a package: price, scope, payment and date together.",
      "zh-CN": "用一揽子条件还价：价格、范围、付款、时间一起谈。",
    },
    // Whom we know too little to place, we do not quote: then this is how the talk goes on without a figure.
    {
      en: "While need and decision process are not known, ask for them first and name no figure.",
      "zh-CN": "需求和决策过程还没弄清的，先问清这些，不报数。",
    },
  ],
  say: [
    {
      en: "Thank you. How did you arrive at that figure?",
      "zh-CN": "谢谢您。这个数是怎么考虑的，能跟我说说吗？",
    },
    {
      en: "Let me go through it tonight; you will hear from me tomorrow.",
      "zh-CN": "我今晚回去核一下，明天给您答复。",
    },
    {
      en: "I can talk about that price, if volume and payment move as well.",
      "zh-CN": "这个价可以谈，那用量和付款得一起动。",
    },
  ],
  proof: {
    en: "The customer answers our counter-offer with another one or with its reasons; note the day.",
    "zh-CN": "客户回应了我们的还价：再出一次价，或者说明理由；记下日期。",
  },
  // While an offer waits for its answer that answer is the next step, and the one talk about the price.
  overrides: ["agreeOnAdvance", "answerPriceConcern"],
  note: {
    en: "Never take the first offer: Kennedy, Everything is Negotiable. The days are ours.",
    "zh-CN": "不接受首次报价：Kennedy《Everything is Negotiable》。天数为本库自定。",
  },
};

export const askForReturn: Play = {
  id: "askForReturn",
  label: { en: "Ask for something in return", "zh-CN": "让步要换回东西" },
  when: { fact: "openConcessions", atLeast: 1 },
  why: {
    en: "What we give away for nothing is worth nothing to the customer, and the next request follows.",
    "zh-CN": "白给的东西客户不当回事，还会接着要。",
  },
  urgent: true,
  withinDays: 7,
  owner: "keyAccountManager",
  skills: ["negotiation"],
  with: {
    label: { en: "Whoever negotiates for the customer", "zh-CN": "代表客户来谈的人" },
    people: ["openConcessions", "buyers", "economicBuyers"],
  },
  do: [
    {
      en: "Write down what we gave, what it is worth, and who asked for it.",
      "zh-CN": "列清楚：让了什么、值多少钱、谁提的。",
    },
    {
      en: "Choose a return that costs the customer little and helps us much: volume, a date, a reference, an introduction.",
      "zh-CN": "挑一样客户不难给、对我们有用的：用量、时间、案例或引见。",
    },
    {
      en: "From now on begin every concession with “if”.",
      "zh-CN": "往后每次让步，都用“如果您……我们就……”来说。",
    },
  ],
  say: [
    {
      en: "We have moved towards you. What can you do for us to even it out?",
      "zh-CN": "上回我们让了一步。您这边能支持我们点什么，平衡一下？",
    },
    {
      en: "If you commit to the year's volume, we can leave it at that.",
      "zh-CN": "您要是把全年的量定下来，让的这一步就算数。",
    },
    {
      en: "If not, what shall we take out of the package?",
      "zh-CN": "要是定不了，那咱们看看方案里减哪一块？",
    },
  ],
  proof: {
    en: "The customer gives something for it in writing: a volume, a date, a reference, an introduction; note the day.",
    "zh-CN": "客户书面给了回报：用量、时间、案例或引见；记下日期。",
  },
  // Who talks about the price again before the last concession is paid for gives a second one.
  overrides: ["answerPriceConcern"],
  note: {
    en: "Harmful goodwill, and “if” before every concession: Kennedy, Everything is Negotiable. What counts as one, and the days, are ours.",
    "zh-CN":
      "有害善意，以及让步先说“如果”：Kennedy《Everything is Negotiable》。哪些让步算数，以及天数，均为本库自定。",
  },
};

export const agreeOnAdvance: Play = {
  id: "agreeOnAdvance",
  label: { en: "Agree on a step or hear a no", "zh-CN": "约定下一步或要一句准话" },
  when: { fact: "continuations", atLeast: 2 },
  why: {
    en: "Good talks without a next step cost time and hide a no.",
    "zh-CN": "聊得挺好却没约下一步，耗的是时间，藏的是一个“不”字。",
  },
  withinDays: 14,
  owner: "accountManager",
  skills: ["accountManagement"],
  with: {
    label: { en: "Whom we talked with last", "zh-CN": "最近和我们谈的人" },
    people: ["continuations", "champions", "coaches"],
  },
  do: [
    {
      en: "Before the talk write down the step that the customer could take, and a smaller one.",
      "zh-CN": "见面之前先想好客户能走的一步，再备一个更小的。",
    },
    {
      en: "Ask what stands in the way, and wait for the answer.",
      "zh-CN": "问清卡在哪儿，然后等对方说。",
    },
    {
      en: "Agree on the step with a name and a day.",
      "zh-CN": "约定这一步：谁来做、哪天做。",
    },
    {
      en: "If even the small one is refused, take it as a no and put in less.",
      "zh-CN": "连小的也不答应，就当是“不”，减少投入。",
    },
  ],
  say: [
    {
      en: "We have had good talks, and nothing has moved. What is in the way?",
      "zh-CN": "咱们每次都聊得挺好，可事情没往前走。卡在哪儿了？",
    },
    {
      en: "What would you do next on your side, and by when?",
      "zh-CN": "您这边下一步做什么合适？大概哪天？",
    },
    {
      en: "If it is no longer a priority, tell me so; it saves us both time.",
      "zh-CN": "要是暂时排不上，您直说，咱们都省时间。",
    },
  ],
  proof: {
    en: "The customer does what it agreed to, by the day that it agreed to.",
    "zh-CN": "客户在约好的日期之前，做了约好的事。",
  },
  note: {
    en: "Advance and continuation: Rackham, SPIN Selling. Two continuations in a row, and the days, are ours.",
    "zh-CN": "进展与拖延：Rackham《SPIN Selling》。连续两次，以及天数，均为本库自定。",
  },
};
