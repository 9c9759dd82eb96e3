import type { Play } from "../../model/play.ts";

// The one who gives the final yes: not reached, content as it is, or too sure of it.

export const reachEconomicBuyer: Play = {
  id: "reachEconomicBuyer",
  label: { en: "Reach the economic buyer", "zh-CN": "见到最终决策人" },
  when: {
    any: [
      { fact: "economicBuyerContact", in: ["notNamed", "notReached"] },
      { fact: "economicBuyer", is: "noContact" },
    ],
  },
  why: {
    en: "One person gives the final yes, and that person does not know us.",
    "zh-CN": "最后拍板的只有一个人，而他还不认识我们。",
  },
  withinDays: 21,
  owner: "director",
  skills: ["accountManagement", "executiveSponsor"],
  with: {
    label: {
      en: "The economic buyer, or whoever can tell us who that is",
      "zh-CN": "最终决策人，或知道谁拍板的人",
    },
    people: ["economicBuyers", "coaches", "champions", "deciders"],
  },
  do: [
    {
      en: "Ask two people, separately, whose signature comes last under a sum of this size.",
      "zh-CN": "分别问两个人：这么大一笔钱，最后谁签字？",
    },
    {
      en: "Let somebody whom the economic buyer listens to arrange the meeting; our director goes along.",
      "zh-CN": "请他听得进的人引见，我方总监出面。",
    },
    {
      en: "Bring one question about the business and one figure from the people who do the work, and no slides.",
      "zh-CN": "带一个业务问题、一个来自一线的数据去，不放 PPT。",
    },
    {
      en: "Agree before you leave when you report back, and on what.",
      "zh-CN": "走之前约好：哪天、就什么事再来汇报。",
    },
  ],
  say: [
    {
      en: "Your people tell us that this costs them hours every week. How does it look from where you sit?",
      "zh-CN": "下面的同事说，这个问题每周都耽误他们不少时间。从您这儿看是什么情况？",
    },
    {
      en: "At the end of the year, what will tell you that the money was well spent?",
      "zh-CN": "到年底，看到什么结果，您会觉得这笔钱花得值？",
    },
    {
      en: "May I show you the figures before it goes to the decision?",
      "zh-CN": "上会之前，数据我能不能先给您汇报一次？",
    },
  ],
  proof: {
    en: "The economic buyer has talked business with us and agreed on the day of the next talk.",
    "zh-CN": "最终决策人和我们谈了业务，并约好了下次见面的日期。",
  },
  // Whom nobody has met nobody can wake or open: the meeting comes first, and what it is to be about comes from below.
  overrides: ["wakeEvenKeelBuyer", "openOverconfidentBuyer"],
  note: {
    en: "An influence that nobody has reached is an uncovered base, a red flag (Miller & Heiman). The days are ours.",
    "zh-CN": "关键角色未覆盖是红旗（Miller 与 Heiman）。天数为本库自定。",
  },
};

export const wakeEvenKeelBuyer: Play = {
  id: "wakeEvenKeelBuyer",
  label: { en: "Show the contented buyer the gap", "zh-CN": "让满足现状的决策人看到差距" },
  when: { fact: "economicBuyerMode", is: "evenKeel" },
  why: {
    en: "Somebody who sees no gap between what is and what should be does not buy.",
    "zh-CN": "看不到现状和目标之间的差距，他就不会买。",
  },
  withinDays: 30,
  owner: "keyAccountManager",
  skills: ["accountManagement", "executiveSponsor"],
  with: {
    label: { en: "The economic buyer", "zh-CN": "最终决策人" },
    people: ["economicBuyerMode", "economicBuyers"],
  },
  do: [
    {
      en: "Stop pitching: the next offer only hardens the no.",
      "zh-CN": "先别推介：人家觉得挺好，越推越推不动。",
    },
    {
      en: "Collect from the users what today's way costs, with names and figures.",
      "zh-CN": "到使用者那里问清现状的代价，要有名有姓、有数据。",
    },
    {
      en: "Let somebody inside who feels the problem say it to the economic buyer.",
      "zh-CN": "请内部真正为这个问题头疼的人去跟他说。",
    },
    {
      en: "If nothing moves, put in less and set a day to look again.",
      "zh-CN": "还是没反应，就减少投入，定个日子再看。",
    },
  ],
  say: [
    {
      en: "You are content with it as it is. What would have to happen for that to change?",
      "zh-CN": "您觉得现在这样挺好。出现什么情况，您会觉得该动一动了？",
    },
    {
      en: "If orders rose by a third next year, where would it jam first?",
      "zh-CN": "明年订单要是涨三成，最先卡在哪儿？",
    },
    {
      en: "What do your people say takes them most of their time?",
      "zh-CN": "一线的同事说，时间主要耗在什么上面？",
    },
  ],
  proof: {
    en: "The economic buyer says in their own words what is to change, and by which day.",
    "zh-CN": "最终决策人用自己的话说出要改什么、到哪天改好。",
  },
  note: {
    en: "Even keel, and that it is a red flag in an economic buyer: Miller & Heiman. The days are ours.",
    "zh-CN": "“我行我素型”的反馈模式及其红旗：Miller 与 Heiman。天数为本库自定。",
  },
};

export const openOverconfidentBuyer: Play = {
  id: "openOverconfidentBuyer",
  label: { en: "Let the overconfident buyer measure", "zh-CN": "请自信过头的决策人自己测一测" },
  when: { fact: "economicBuyerMode", is: "overconfident" },
  why: {
    en: "Somebody who thinks that all is better than planned does not buy, and hears a contradiction as an attack.",
    "zh-CN": "他觉得一切比预想的还好，自然不买；你当面反驳，他只会更抵触。",
  },
  withinDays: 45,
  owner: "keyAccountManager",
  skills: ["accountManagement", "presales"],
  with: {
    label: { en: "The economic buyer", "zh-CN": "最终决策人" },
    people: ["economicBuyerMode", "economicBuyers"],
  },
  do: [
    {
      en: "Do not argue; ask which figure shows that it is going well.",
      "zh-CN": "别争。先问：好不好，看哪个数？",
    },
    {
      en: "Propose that they measure it themselves: one week, one place, their own figures.",
      "zh-CN": "提议他们自己测：一周、一处、用自己的数据。",
    },
    {
      en: "Stay close to those who see the gap, so that you hear first when the figures slip.",
      "zh-CN": "和看得到差距的人保持联系，数据一掉，你第一个知道。",
    },
  ],
  say: [
    {
      en: "You say it is going well. Which figure do you look at?",
      "zh-CN": "您说现在挺好，主要是看哪个指标？",
    },
    {
      en: "If that figure fell, how soon would you know?",
      "zh-CN": "这个指标要是掉了，多久能看出来？",
    },
    {
      en: "Would you measure it for a week, simply to be sure?",
      "zh-CN": "要不先测一周看看？图个心里有底。",
    },
  ],
  proof: {
    en: "The economic buyer has it measured in-house and shows us the result; note the day.",
    "zh-CN": "最终决策人安排内部测了，并把结果给我们看；记下日期。",
  },
  note: {
    en: "Overconfidence, and that it is a red flag in an economic buyer: Miller & Heiman. The days are ours.",
    "zh-CN": "“班门弄斧型”的反馈模式及其红旗：Miller 与 Heiman。天数为本库自定。",
  },
};
