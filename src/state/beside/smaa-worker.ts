import { smaaSteps } from "../../engine/smaa/smaa.ts";
import { serve } from "./serve.ts";

serve(smaaSteps);
