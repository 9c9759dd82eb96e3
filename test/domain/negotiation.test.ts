import { concessionKinds, sides } from "opportunity-matrix/domain";
import { itSays } from "./words.ts";

itSays("concessionKinds", concessionKinds);
itSays("sides", sides);
