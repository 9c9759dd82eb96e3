import type { PathDocument } from "../model/path.ts";
import { situationFacts } from "../signals/situation-facts.ts";
import { customerModel } from "./customer-model.ts";
import { declarationsOf } from "./declarations.ts";

const {
  needState,
  advances,
  acknowledgedDifferences,
  valueState,
  daysSinceContact,
  contactSought,
  privateContact,
  coaches,
  champions,
} = situationFacts;

/**
 * The way to a key customer in four steps, value and emotion apart: connect, get closer, convey ideas, reach the goal.
 *
 * Source: the steps and the two sides are those of the course on the opportunity matrix (建立联系、拉近距离、传递理念、达成目标；价值和情感). What counts as
 * reached is ours, and so are the half year and the 6 of 10: each step rests on what the customer did or said. A delivery counts for the steps
 * before it, so that a customer who has bought is not asked for a first problem again; where nothing is known of a delivery, none counts, so that a
 * prospect is not asked what it brought. Contact that nobody renews is lost with the half year.
 *
 * @example
 * ```ts
 * import { relationshipPath } from "opportunity-matrix/models";
 * relationshipPath.tracks.map(({ id, steps }) => [id, steps.length]); // => [["value", 4], ["emotion", 4]]
 * ```
 */
export const relationshipPath: PathDocument = {
  format: 1,
  id: "relationship-path",
  version: "1.0.0",
  label: { en: "Relationship path", "zh-CN": "客户关系路径" },
  note: {
    en: "The steps and the two sides are the course's. What counts as reached, the half year and the 6 of 10 are ours.",
    "zh-CN": "四个步骤和“价值、情感”两条线取自课程；每一步怎样算做到、半年期限和 6 分的线均为本库自定。",
  },
  facts: {
    // Of the model too, so that a customer without a file has a place on the path.
    ...declarationsOf(customerModel, "need", "lastContact", "champion", "valueDelivered", "trust"),
    needState,
    advances,
    acknowledgedDifferences,
    valueState,
    daysSinceContact,
    contactSought,
    privateContact,
    coaches,
    champions,
  },
  tracks: [
    {
      id: "value",
      label: { en: "Value", "zh-CN": "价值" },
      steps: [
        {
          id: "connect",
          label: { en: "Connect", "zh-CN": "建立联系" },
          reached: {
            any: [
              { fact: "needState", in: ["implied", "explicit"] },
              { fact: "need", atLeast: 2 },
              { fact: "valueDelivered", known: true },
            ],
          },
          next: {
            en: "Ask somebody who does the work every day what makes it hard, and listen. Say nothing of our product yet.",
            "zh-CN": "找一位天天跟这项工作打交道的人，问他最头疼什么。先听，不急着讲产品。",
          },
          proof: {
            en: "Somebody at the customer names a problem in words of their own.",
            "zh-CN": "客户有人用自己的话说出了问题。",
          },
        },
        {
          id: "getCloser",
          label: { en: "Get closer", "zh-CN": "拉近距离" },
          reached: {
            any: [
              {
                all: [
                  { fact: "needState", is: "explicit" },
                  { fact: "advances", atLeast: 1 },
                ],
              },
              {
                all: [
                  { fact: "valueDelivered", known: true },
                  { fact: "valueDelivered", atLeast: 2 },
                ],
              },
            ],
          },
          next: {
            en: "Follow the problem to what it costs and whom it hits. Ask what solving it would be worth. Then agree on a small step with a day: a site visit, a set of data, a trial.",
            "zh-CN":
              "顺着问题往下问：造成多少损失，影响到谁，解决了值多少。再约定一个有日期的小行动，比如看现场、给数据、做试用。",
          },
          proof: {
            en: "The customer says what it wants, and agrees to a step of its own with a day.",
            "zh-CN": "客户说出想要什么，并答应在哪一天之前做一件自己的事。",
          },
        },
        {
          id: "conveyIdeas",
          label: { en: "Convey ideas", "zh-CN": "传递理念" },
          reached: {
            any: [
              { fact: "acknowledgedDifferences", atLeast: 1 },
              { fact: "valueState", is: "confirmed" },
              {
                all: [
                  { fact: "valueDelivered", known: true },
                  { fact: "valueDelivered", atLeast: 3 },
                ],
              },
            ],
          },
          next: {
            en: "Show in the customer's own work where our way differs. Then reckon together, in its figures, what that brings.",
            "zh-CN": "到客户自己的业务里，演示我们的做法有什么不同；再用客户的数据一起算，这能带来多少收益。",
          },
          proof: {
            en: "Somebody there says that the difference matters to them, or confirms the value by the customer's own figures.",
            "zh-CN": "客户有人说这个不同之处对自己重要，或者用客户自己的数据确认了价值。",
          },
        },
        {
          id: "reachGoal",
          label: { en: "Reach the goal", "zh-CN": "达成目标" },
          reached: { fact: "valueDelivered", atLeast: 3 },
          next: {
            en: "Deliver what was promised, measure the gain together with the customer, and help to present it to its management.",
            "zh-CN": "把承诺的事办成，和客户一起核算收益，再协助对方向领导汇报。",
          },
          proof: {
            en: "The customer names, in figures of its own, the gain from what we delivered.",
            "zh-CN": "客户用自己的数据说出我们的交付带来了多少收益。",
          },
        },
      ],
    },
    {
      id: "emotion",
      label: { en: "Emotion", "zh-CN": "情感" },
      steps: [
        {
          id: "connect",
          label: { en: "Connect", "zh-CN": "建立联系" },
          reached: {
            any: [
              { fact: "daysSinceContact", atMost: 182 },
              { fact: "lastContact", age: { atMost: 182 } },
            ],
          },
          next: {
            en: "Let somebody whom they trust introduce us, and come with something that is of use to them. No pitch yet.",
            "zh-CN": "请对方信得过的人引荐，带着对他有用的信息上门，先不推销。",
          },
          proof: {
            en: "Somebody at the customer takes the time to talk with us, in person or by telephone.",
            "zh-CN": "客户有人抽出时间，和我们面谈或通电话。",
          },
        },
        {
          id: "getCloser",
          label: { en: "Get closer", "zh-CN": "拉近距离" },
          reached: {
            any: [
              { fact: "contactSought", is: true },
              { fact: "privateContact", is: true },
            ],
          },
          next: {
            en: "Keep every small promise to the day, and ask what matters to this person in the job. Meet once away from the desk, within the rules of both companies.",
            "zh-CN":
              "小事答应了就按时办到，弄清他在工作上看重什么；在双方公司规定之内，找机会在办公室以外见一面。",
          },
          proof: {
            en: "Somebody at the customer contacts us unasked, or joins us for a meal or an event.",
            "zh-CN": "客户主动联系我们，或者和我们一起吃饭、参加活动。",
          },
        },
        {
          id: "conveyIdeas",
          label: { en: "Convey ideas", "zh-CN": "传递理念" },
          reached: {
            any: [
              { fact: "coaches", atLeast: 1 },
              { fact: "champion", in: ["coach", "champion"] },
              { fact: "trust", atLeast: 6 },
            ],
          },
          next: {
            en: "Say openly what we do well and what we do not. Ask how things stand inside, and what we should do differently.",
            "zh-CN": "坦率说明我们的长处和短处，再请教：内部是怎么看的，我们该怎么做才对。",
          },
          proof: {
            en: "Somebody tells us how things really stand inside, or the customer says that it relies on what we promise: 6 of 10 or more.",
            "zh-CN": "有人告诉我们内部的真实情况，或者客户打分表示信得过我们的承诺：10 分里至少 6 分。",
          },
        },
        {
          id: "reachGoal",
          label: { en: "Reach the goal", "zh-CN": "达成目标" },
          reached: {
            any: [
              { fact: "champions", atLeast: 1 },
              { fact: "champion", is: "champion" },
            ],
          },
          next: {
            en: "Find out what this person wins if it succeeds. Give them what they need to argue for us: figures, answers to objections, one page to pass on.",
            "zh-CN":
              "弄清这件事办成对他个人有什么好处；把数据、对异议的回应和一页能转发的材料备好，方便他替我们说话。",
          },
          proof: {
            en: "Somebody argues for us in a meeting that we do not attend, and another person tells us so.",
            "zh-CN": "我们不在场的会上有人替我们说话，而且是另一个人告诉我们的。",
          },
        },
      ],
    },
  ],
};
