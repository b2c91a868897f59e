import { holdRefresh } from "../refreshFaults";

holdRefresh(false, "all");
