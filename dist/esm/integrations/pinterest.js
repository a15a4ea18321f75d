import { firstInQueue } from './first-in-queue.js';

const pinterest = (store) => firstInQueue("pintrk", store, () => ["setconsent", store.signals().ad_storage]);

export { pinterest as default };
