// A portfolio whose plan gives every reason and has every part of the text.
import type { AllocateOptions } from "opportunity-matrix/portfolio";

const name = (text: string) => ({ en: text, "zh-CN": `${text}（中）` });

export const rich: AllocateOptions = {
  sellers: [
    { id: "a", name: name("Ann"), hours: 30.2 },
    { id: "b", name: name("Bo"), hours: 10 },
    { id: "c", name: name("Cy"), hours: 4 },
    { id: "d", hours: 7 },
    { id: "e", name: name("Ed"), hours: 40 },
  ],
  customers: [
    {
      id: "01",
      name: name("Alder*"),
      sellers: ["a", "b"],
      tier: "A",
      strategy: "invest",
      value: 900,
      today: 5,
    },
    { id: "02", name: name("Birch"), sellers: ["a"], tier: "B", strategy: "expand", value: 800, today: 90 },
    { id: "03", name: name("Cedar"), sellers: ["c"], tier: "A", strategy: "raise", value: 700, today: 9 },
    { id: "04", name: name("Dogwood"), sellers: ["c"], tier: "C", strategy: "withdraw", value: null },
    { id: "05", name: name("Elm"), sellers: ["e"], strategy: null, value: null, today: 3 },
    { id: "06", name: name("Fir"), sellers: ["e"], tier: "B", strategy: "deepen", value: null },
    {
      id: "07",
      name: name("Gum"),
      sellers: ["e"],
      tier: "C",
      strategy: "select",
      value: 60,
      maximum: 2,
      today: 2,
    },
    { id: "08", name: name("Hazel"), sellers: ["e"], tier: "C", strategy: "educate", value: 50 },
    { id: "09", name: name("Ivy"), sellers: ["zoe"], tier: "A", strategy: "invest", value: 50 },
    { id: "10", name: name("Juniper"), sellers: ["e"], tier: "D", strategy: "withdraw", value: 3 },
    { id: "11", sellers: ["e"], strategy: "invest", value: -1 },
    { id: "12", sellers: ["b"], strategy: "ours", value: 10, today: 0 },
  ],
};
