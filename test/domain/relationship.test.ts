import {
  buySellLevels,
  deliveryReceptions,
  relationshipBases,
  relationshipStages,
} from "opportunity-matrix/domain";
import { itSays } from "./words.ts";

itSays("buySellLevels", buySellLevels);
itSays("deliveryReceptions", deliveryReceptions);
itSays("relationshipBases", relationshipBases);
itSays("relationshipStages", relationshipStages);
