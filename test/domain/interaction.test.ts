import { callOutcomes, interactionKinds } from "opportunity-matrix/domain";
import { itSays } from "./words.ts";

itSays("callOutcomes", callOutcomes);
itSays("interactionKinds", interactionKinds);
