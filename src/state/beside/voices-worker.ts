import { mixedSteps } from "../../engine/voices/mixed-figures.ts";
import { serve } from "./serve.ts";

serve(mixedSteps);
