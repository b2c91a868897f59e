import { holdRefresh } from "./refreshFaults";

holdRefresh(false, "read");
