import { buyerConcerns, buyingPhases } from "opportunity-matrix/domain";
import { itSays } from "./words.ts";

itSays("buyerConcerns", buyerConcerns);
itSays("buyingPhases", buyingPhases);
