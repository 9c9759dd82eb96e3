import { needKinds, spinQuestions } from "opportunity-matrix/domain";
import { itSays } from "./words.ts";

itSays("needKinds", needKinds);
itSays("spinQuestions", spinQuestions);
