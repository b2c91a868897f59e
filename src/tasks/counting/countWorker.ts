import { answerCounts } from "./answerCounts";
import type { Told } from "./partner";

const take = answerCounts((heard) => self.postMessage(heard));
self.addEventListener("message", ({ data }: MessageEvent<Told>) => take(data));
