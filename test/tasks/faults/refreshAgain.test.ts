import { holdRefresh } from "./refreshFaults";

holdRefresh(true, "read");
