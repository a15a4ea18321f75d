import { firstInQueue } from './first-in-queue.js';

const meta = (store) => firstInQueue("fbq", store, () => ["consent", store.signals().ad_storage ? "grant" : "revoke"]);

export { meta as default };
