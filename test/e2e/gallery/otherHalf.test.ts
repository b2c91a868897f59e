import { holdStates } from "./holdStates";

holdStates(1);
