import { budgetStates, competitorPositions, opportunityEndings, redFlags } from "opportunity-matrix/domain";
import { itSays } from "./words.ts";

itSays("budgetStates", budgetStates);
itSays("competitorPositions", competitorPositions);
itSays("opportunityEndings", opportunityEndings);
itSays("redFlags", redFlags);
