import { concessionKinds, negotiationSkills, sides } from "opportunity-matrix/domain";
import { itSays } from "./words.ts";

itSays("concessionKinds", concessionKinds);
itSays("negotiationSkills", negotiationSkills);
itSays("sides", sides);
