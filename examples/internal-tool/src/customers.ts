// A made-up portfolio. In your tool these rows come from your own service: any further fields may stay in them.
import type { Label } from "opportunity-matrix";

export interface Customer {
  readonly id: string;
  readonly name: Label;
  readonly annualSpend?: number;
  readonly growth?: number;
  readonly openShare?: number;
  readonly strategicFit?: number;
  readonly need?: number;
  readonly budget?: string;
  readonly decisionProcess?: number;
  readonly relationshipStage?: number;
  readonly economicBuyer?: string;
  readonly champion?: string;
  readonly support?: number;
  readonly lastContact?: string;
  readonly trust?: number;
  readonly valueDelivered?: number;
  readonly blocked?: boolean;
}

export const customers: readonly Customer[] = [
  {
    id: "C-101",
    name: { en: "East Grid Power", "zh-CN": "东网电力" },
    annualSpend: 80_000_000,
    growth: 8,
    openShare: 60,
    need: 3,
    budget: "planned",
    relationshipStage: 2,
    economicBuyer: "brief",
    champion: "coach",
    lastContact: "2026-10-08",
    blocked: false,
  },
  {
    id: "C-102",
    name: { en: "Harbour Motors", "zh-CN": "海港汽车" },
    annualSpend: 30_000_000,
    growth: 15,
    openShare: 50,
    strategicFit: 4,
    need: 4,
    budget: "approved",
    relationshipStage: 4,
    economicBuyer: "inDepth",
    champion: "champion",
    support: 4,
    lastContact: "2026-11-13",
    trust: 9,
    blocked: false,
  },
  {
    id: "C-103",
    name: { en: "Blue Sea Technology", "zh-CN": "蓝海科技" },
    annualSpend: 2_000_000,
    growth: -3,
    openShare: 20,
    strategicFit: 2,
    need: 1,
    budget: "none",
    relationshipStage: 4,
    economicBuyer: "multiple",
    champion: "champion",
    lastContact: "2026-11-02",
    valueDelivered: 4,
    blocked: false,
  },
  {
    id: "C-104",
    name: { en: "North Star Foods", "zh-CN": "北辰食品" },
    annualSpend: 6_000_000,
    growth: 4,
    openShare: 40,
    need: 4,
    budget: "approved",
    decisionProcess: 3,
    relationshipStage: 3,
    economicBuyer: "multiple",
    champion: "none",
    lastContact: "2026-11-10",
    trust: 6,
    blocked: false,
  },
  {
    id: "C-105",
    name: { en: "Cloud Peak Hospitals", "zh-CN": "云峰医院集团" },
    annualSpend: 45_000_000,
    growth: 22,
    openShare: 80,
    strategicFit: 3,
    need: 1,
    budget: "none",
    relationshipStage: 3,
    economicBuyer: "brief",
    support: 2,
    lastContact: "2026-09-21",
    valueDelivered: 2,
    blocked: false,
  },
  {
    id: "C-106",
    name: { en: "Silk Road Logistics", "zh-CN": "丝路物流" },
    annualSpend: 900_000,
    growth: 25,
    openShare: 90,
    need: 3,
    budget: "planned",
    decisionProcess: 2,
    relationshipStage: 1,
    economicBuyer: "noContact",
    support: -1,
    lastContact: "2026-06-30",
    blocked: false,
  },
  {
    id: "C-107",
    name: { en: "Old Bridge Printing", "zh-CN": "老桥印务" },
    annualSpend: 700_000,
    growth: -6,
    openShare: 10,
    strategicFit: 1,
    need: 2,
    budget: "none",
    relationshipStage: 2,
    economicBuyer: "brief",
    champion: "none",
    lastContact: "2026-03-18",
    blocked: false,
  },
  {
    id: "C-108",
    name: { en: "Spring River Chemicals", "zh-CN": "春江化工" },
    annualSpend: 12_000_000,
    growth: 2,
    openShare: 30,
    strategicFit: 3,
    need: 2,
    decisionProcess: 4,
    relationshipStage: 5,
    economicBuyer: "inDepth",
    champion: "coach",
    lastContact: "2026-11-18",
    trust: 8,
    valueDelivered: 3,
    blocked: false,
  },
  { id: "C-109", name: { en: "New Field Robotics", "zh-CN": "新野机器人" }, growth: 12 },
  {
    id: "C-110",
    name: { en: "Far Coast Trading", "zh-CN": "远岸贸易" },
    annualSpend: 60_000_000,
    growth: 20,
    relationshipStage: 3,
    blocked: true,
  },
];
