import { needFits } from "opportunity-matrix/domain";
import { itSays } from "./words.ts";

itSays("needFits", needFits);
