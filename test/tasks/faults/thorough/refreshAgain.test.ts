import { holdRefresh } from "../refreshFaults";

holdRefresh(true, "all");
