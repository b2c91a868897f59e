import { holdTold } from "../toldOfFaults";

holdTold(true, "each");
