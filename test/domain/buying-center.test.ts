import {
  buyingInfluences,
  buyingRoles,
  coverages,
  influences,
  politicalStatuses,
  responseModes,
  stakeholderFunctions,
  stakeholderLevels,
  stances,
} from "opportunity-matrix/domain";
import { itSays } from "./words.ts";

itSays("buyingInfluences", buyingInfluences);
itSays("buyingRoles", buyingRoles);
itSays("coverages", coverages);
itSays("influences", influences);
itSays("politicalStatuses", politicalStatuses);
itSays("responseModes", responseModes);
itSays("stakeholderFunctions", stakeholderFunctions);
itSays("stakeholderLevels", stakeholderLevels);
itSays("stances", stances);
