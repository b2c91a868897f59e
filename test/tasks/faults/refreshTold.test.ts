import { holdTold } from "./toldOfFaults";

holdTold(false, "each");
holdTold(true, "inTurn");
