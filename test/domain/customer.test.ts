import { customerStatuses, installations } from "opportunity-matrix/domain";
import { itSays } from "./words.ts";

itSays("customerStatuses", customerStatuses);
itSays("installations", installations);
